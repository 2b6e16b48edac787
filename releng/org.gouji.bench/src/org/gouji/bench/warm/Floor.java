package org.gouji.bench.warm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * What no reader of this kind can do without. The scan asks for every event; of each start tag for its local name and
 * the number of its attributes, of each text for its characters, which makes the parser decode them. It makes no string
 * of an attribute or text, knows no namespace, and keeps nothing.
 */
final class Floor {

    /** The parts that a reader needs: without styles and lists it knows no headings and no numbers of paragraphs. */
    static final List<String> NEEDED = List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
            "word/styles.xml", "word/numbering.xml", "word/document.xml");
    static final List<String> MAIN = List.of("word/document.xml");

    private static final InputFactoryImpl FACTORY = factory();

    private final byte[] buffer = new byte[1 << 13];

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        return factory;
    }

    /** Inflates parts; returns their size. */
    long inflate(Path file, List<String> parts) throws IOException {
        long size = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : parts) {
                try (InputStream in = open(zip, part)) {
                    int read;
                    while ((read = in.read(buffer)) >= 0) {
                        size += read;
                    }
                }
            }
        }
        return size;
    }

    /** Inflates and scans parts; returns a number that depends on all that was asked for. */
    long scan(Path file, List<String> parts) throws IOException, XMLStreamException {
        long sum = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : parts) {
                try (InputStream in = open(zip, part)) {
                    sum += scan(FACTORY.createXMLStreamReader(in));
                }
            }
        }
        return sum;
    }

    private static InputStream open(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        return zip.getInputStream(entry);
    }

    private static long scan(XMLStreamReader reader) throws XMLStreamException {
        long sum = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> sum += reader.getLocalName().length()
                        + reader.getAttributeCount();
                case XMLStreamConstants.CHARACTERS -> sum += reader.getTextCharacters()[reader.getTextStart()]
                        + reader.getTextLength();
                default -> sum++;
            }
        }
        reader.close();
        return sum;
    }
}
