package org.gouji.store.internal.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an Excel workbook as text. Bounded, and without anything that XML may fetch from elsewhere. */
public final class XlsxReader {

    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_COLUMNS = 64;

    private static final int MOST_ROWS = 200_000;

    private static final int LETTERS = 26;

    private final Map<String, byte[]> parts = new HashMap<>();

    private final List<String> shared = new ArrayList<>();

    private XlsxReader() {
    }

    /**
     * Reads the first sheet.
     *
     * @throws IOException when it is no workbook, damaged or too large
     */
    public static List<Line> read(byte[] bytes) throws IOException {
        XlsxReader reader = new XlsxReader();
        reader.unpack(bytes);
        try {
            reader.readShared();
            return reader.sheet(reader.part(reader.firstSheet()));
        } catch (XMLStreamException e) {
            throw new IOException("the workbook is damaged: " + e.getMessage(), e);
        }
    }

    private void unpack(byte[] bytes) throws IOException {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = bounded(zip, left);
                left -= content.length;
                parts.put(entry.getName(), content);
            }
        }
    }

    private static byte[] bounded(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new IOException("the workbook is too large");
            }
        }
        return out.toByteArray();
    }

    private XMLStreamReader part(String name) throws IOException, XMLStreamException {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IOException("the file is no Excel workbook (xlsx): it has no " + name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    private String firstSheet() throws IOException, XMLStreamException {
        XMLStreamReader book = part("xl/workbook.xml");
        String id = "";
        while (id.isEmpty() && book.hasNext()) {
            if (book.next() == XMLStreamConstants.START_ELEMENT && book.getLocalName().equals("sheet")) {
                id = attribute(book, "id");
            }
        }
        XMLStreamReader relations = part("xl/_rels/workbook.xml.rels");
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT && attribute(relations, "Id").equals(id)) {
                String target = attribute(relations, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new IOException("the workbook has no sheet");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void readShared() throws IOException, XMLStreamException {
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            return;
        }
        XMLStreamReader xml = part("xl/sharedStrings.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                shared.add(text(xml, "si"));
            }
        }
    }

    /** The text inside an element, without the readings that stand above Japanese text. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                aside = true;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                aside = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            } else if (event == XMLStreamConstants.CHARACTERS && !aside) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private List<Line> sheet(XMLStreamReader xml) throws IOException, XMLStreamException {
        List<Line> lines = new ArrayList<>();
        TreeMap<Integer, String> cells = new TreeMap<>();
        int row = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT && name.equals("row")) {
                row = number(attribute(xml, "r"), row + 1);
                cells.clear();
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("c")) {
                int column = column(attribute(xml, "r"), cells.isEmpty() ? 0 : cells.lastKey() + 1);
                cells.put(column, cell(xml, attribute(xml, "t")));
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("row")
                    && cells.values().stream().anyMatch(text -> !text.isBlank())) {
                lines.add(line(row, cells));
            }
            if (lines.size() > MOST_ROWS || cells.size() > MOST_COLUMNS) {
                throw new IOException("the sheet has too many rows or columns");
            }
        }
        return lines;
    }

    private static Line line(int row, TreeMap<Integer, String> cells) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i <= cells.lastKey(); i++) {
            fields.add(cells.getOrDefault(i, ""));
        }
        return new Line(row, fields);
    }

    private String cell(XMLStreamReader xml, String type) throws IOException, XMLStreamException {
        String text = text(xml, "c");
        if (!type.equals("s")) {
            return text;
        }
        int index = number(text, -1);
        if (index < 0 || index >= shared.size()) {
            throw new IOException("the workbook is damaged: no text number " + text);
        }
        return shared.get(index);
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private static int column(String place, int otherwise) throws IOException {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * LETTERS + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
            if (column < 1 || column > MOST_COLUMNS) {
                throw new IOException("the sheet has too many columns");
            }
        }
        return column == 0 ? otherwise : column - 1;
    }
}
