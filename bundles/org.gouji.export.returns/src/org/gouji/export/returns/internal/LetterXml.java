package org.gouji.export.returns.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.gouji.model.LocalizedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One XML part of the template while a letter is put into it. */
final class LetterXml {

    private static final String FINDINGS = "findings";
    private static final String SECTION = "section";
    private static final String FINDING = "finding.";

    private final Document document;
    /** Paragraphs that are filled: what a report says must not be taken for placeholders. */
    private final Set<Element> done = Collections.newSetFromMap(new IdentityHashMap<>());

    private LetterXml(Document document) {
        this.document = document;
    }

    /** A mistake in the template, in words for those who made it. */
    static final class TemplateException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient LocalizedText text;

        TemplateException(LocalizedText text) {
            super(text.en());
            this.text = text;
        }

        LocalizedText text() {
            return text;
        }
    }

    static LetterXml parse(byte[] content) throws IOException, TemplateException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new LetterXml(builder.parse(new ByteArrayInputStream(content)));
        } catch (SAXException e) {
            throw new TemplateException(LocalizedText.of("模板已损坏：" + e.getMessage(),
                    "the template is damaged: " + e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    void write(OutputStream out) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    void fill(Letter letter) throws TemplateException {
        for (Element table : Word.all(document.getDocumentElement(), "tbl")) {
            repeatRows(table, letter);
        }
        for (Element paragraph : Word.all(document.getDocumentElement(), "p")) {
            if (!done.contains(paragraph) && new Placeholders(paragraph).has(FINDINGS::equals)) {
                listFindings(paragraph, letter);
            }
        }
        fillParagraphs(document.getDocumentElement(), letter.fields());
    }

    private void fillParagraphs(Element within, Map<String, String> fields) throws TemplateException {
        for (Element paragraph : Word.all(within, "p")) {
            if (done.add(paragraph) && new Placeholders(paragraph).fill(fields) && Word.mayGo(paragraph)) {
                Word.remove(paragraph);
            }
        }
    }

    /** The row of a section is repeated for each section, that of a finding for each of its findings. */
    private void repeatRows(Element table, Letter letter) throws TemplateException {
        List<Element> rows = Word.all(table, "tr").stream().filter(row -> Word.nearest(row, "tbl") == table).toList();
        List<Element> patterns = rows.stream().filter(row -> has(row, SECTION) || has(row, FINDING)).toList();
        if (patterns.isEmpty()) {
            return;
        }
        Node before = patterns.get(0);
        for (Letter.Group group : letter.groups()) {
            Map<String, String> fields = new HashMap<>(letter.fields());
            fields.put(SECTION, group.title());
            for (Element pattern : patterns) {
                if (!has(pattern, FINDING)) {
                    insert(pattern, before, fields);
                }
            }
            for (Letter.Item item : group.items()) {
                fields.putAll(item.fields());
                for (Element pattern : patterns) {
                    if (has(pattern, FINDING)) {
                        insert(pattern, before, fields);
                    }
                }
            }
        }
        patterns.forEach(Word::remove);
    }

    private static boolean has(Element row, String name) {
        return Word.all(row, "p").stream()
                .anyMatch(
                        p -> new Placeholders(p).has(n -> n.equals(name) || name.endsWith(".") && n.startsWith(name)));
    }

    private void insert(Element pattern, Node before, Map<String, String> fields) throws TemplateException {
        Element copy = (Element) pattern.cloneNode(true);
        before.getParentNode().insertBefore(copy, before);
        fillParagraphs(copy, fields);
    }

    /** For a template without a table: one paragraph each, formatted as the placeholder's own. */
    private void listFindings(Element paragraph, Letter letter) throws TemplateException {
        for (String line : lines(letter)) {
            Element copy = (Element) paragraph.cloneNode(true);
            paragraph.getParentNode().insertBefore(copy, paragraph);
            Map<String, String> fields = new HashMap<>(letter.fields());
            fields.put(FINDINGS, line);
            done.add(copy);
            new Placeholders(copy).fill(fields);
        }
        Word.remove(paragraph);
    }

    private static List<String> lines(Letter letter) {
        List<String> lines = new ArrayList<>();
        for (Letter.Group group : letter.groups()) {
            lines.add(group.title());
            for (Letter.Item item : group.items()) {
                lines.add(item.number() + ". [" + item.severity() + "] " + item.place() + " — " + item.problem() + " "
                        + item.proposal());
            }
        }
        return lines;
    }
}
