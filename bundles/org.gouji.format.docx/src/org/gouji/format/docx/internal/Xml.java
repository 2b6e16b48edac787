package org.gouji.format.docx.internal;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.in.XmlScanner;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;

/**
 * One part as a stream of elements. Elements are walked with {@link #child(int)}; what the caller does not walk into is
 * skipped. No document type, no entity, no depth beyond the limit.
 */
final class Xml implements AutoCloseable {

    /** Walking into elements takes stack; no real document comes near. */
    private static final int MAX_DEPTH = 400;

    private final PartStream part;
    private final String partName;
    private final TokenStream tokens;
    private final SharedFactory factory = SharedFactory.current();
    private final StreamReaderImpl reader;
    private final XmlScanner scanner;
    private final NameGuard names;
    private final int maxDepth;

    private String word = Names.WORD;
    private int depth;
    private boolean atEnd;

    Xml(PartStream part, String partName, Limits limits, Cancellation cancellation) throws IOException {
        this.part = part;
        this.partName = partName;
        tokens = new TokenStream(part, partName, cancellation);
        names = new NameGuard(partName);
        maxDepth = Math.min(limits.maxDepth(), MAX_DEPTH);
        try {
            reader = factory.reader(tokens);
            scanner = reader.getScanner();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Goes to the root element; its namespace decides which of the two Word namespaces the part uses. */
    void root() throws IOException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments and processing instructions before the root
        }
        String uri = reader.getNamespaceURI();
        if (uri != null && (uri.equals(Names.WORD) || uri.equals(Names.STRICT_WORD))) {
            word = uri; // the parser's own instance is found equal at once
        }
    }

    /** The number of open elements. */
    int depth() {
        return depth;
    }

    /**
     * Goes to the next child of the element at a depth, past whatever is still open below it.
     *
     * @return false when the element ended
     */
    boolean child(int parent) throws IOException {
        while (depth > parent) {
            next();
        }
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Name of the element begun last: Word's own as they are, others as {@link Names} knows them. */
    String name() {
        String local = reader.getLocalName();
        String uri = reader.getNamespaceURI();
        return word.equals(uri) ? local : Names.foreign(uri, local);
    }

    String localName() {
        return reader.getLocalName();
    }

    boolean inWordNamespace() {
        return word.equals(reader.getNamespaceURI());
    }

    /** An attribute by its local name; empty when absent. */
    String attribute(String localName) {
        for (int i = 0, n = scanner.getAttrCount(); i < n; i++) {
            if (localName.equals(scanner.getAttrLocalName(i))) {
                return scanner.getAttrValue(i);
            }
        }
        return "";
    }

    /** {@code w:val}; empty when absent. */
    String value() {
        return attribute("val");
    }

    /** {@code w:val} as a number, or what to take instead. */
    int number(int otherwise) {
        return Numbers.parse(attribute("val"), otherwise);
    }

    /** {@code w:val} of a switch: on unless it says off. */
    boolean on() {
        return switch (attribute("val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    @Nullable
    String namespace(String prefix) {
        return reader.getNamespaceURI(prefix);
    }

    /** Appends the characters of the element begun last and goes past its end. */
    void text(StringBuilder into) throws IOException {
        int start = depth;
        boolean keep = "preserve".equals(attribute("space"));
        int from = into.length();
        try {
            while (true) {
                int event = next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    if (depth == start) {
                        tokens.text();
                        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && depth < start) {
                    break;
                }
            }
        } catch (UncheckedStreamException e) {
            // characters are decoded when asked for
            throw malformed(e);
        }
        if (!keep) {
            Numbers.trim(into, from);
        }
    }

    /** Reads to the end of the part, so that everything in it was well-formed and undamaged. */
    void finish() throws IOException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // only well-formedness matters here
        }
        part.drain();
        atEnd = true;
    }

    private int next() throws IOException {
        tokens.next();
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.instruction(scanner);
            case XMLStreamConstants.DTD -> throw new Unreadable(InputStatus.MALFORMED_XML,
                    "部件" + partName + "含有文档类型声明（DOCTYPE），不予读取",
                    "the part " + partName + " has a document type declaration, which is forbidden");
            default -> {
                // text is taken where it is wanted
            }
        }
        return event;
    }

    private void begin() throws Unreadable {
        if (++depth > maxDepth) {
            throw new Unreadable(InputStatus.LIMIT_DEPTH, "元素嵌套超过" + maxDepth + "层",
                    "elements are nested deeper than " + maxDepth);
        }
        names.element(scanner);
    }

    private IOException malformed(Exception e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
            if (cause instanceof XMLStreamException x && x.getNestedException() instanceof IOException io) {
                return io;
            }
        }
        part.drain();
        String at = place(e);
        return new Unreadable(InputStatus.MALFORMED_XML, "部件" + partName + "的XML有误（行:列 " + at + "）",
                "the XML of the part " + partName + " is malformed (line:column " + at + ")", e);
    }

    private static String place(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException x && x.getLocation() != null) {
                return x.getLocation().getLineNumber() + ":" + x.getLocation().getColumnNumber();
            }
        }
        return "?";
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            factory.ended(names.characters(), atEnd);
            part.close();
        }
    }
}
