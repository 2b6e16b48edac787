package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The styles of a document, completed along their bases when asked for. */
final class Styles {

    private final Map<String, Style> written = new HashMap<>();
    private final Map<String, Style> complete = new HashMap<>();
    private String standardId = "";
    private Style standard = Style.NONE;

    static Styles none() {
        return new Styles();
    }

    /** Whether the document defines no style at all. */
    boolean isNone() {
        return written.isEmpty();
    }

    static Styles read(Xml xml) throws IOException {
        Styles styles = new Styles();
        xml.root();
        int root = xml.depth();
        while (xml.child(root)) {
            if (xml.name().equals("style")) {
                styles.add(xml);
            }
        }
        xml.finish();
        styles.standard = styles.written.containsKey(styles.standardId)
                ? styles.find(styles.standardId)
                : Style.NONE;
        return styles;
    }

    private void add(Xml xml) throws IOException {
        String id = xml.attribute("styleId");
        String type = xml.attribute("type");
        String isDefault = xml.attribute("default");
        if ((type.equals("paragraph") || type.isEmpty()) && (isDefault.equals("1") || isDefault.equals("true"))) {
            standardId = id;
        }
        written.put(id, style(xml));
    }

    private static Style style(Xml xml) throws IOException {
        String name = "";
        String basedOn = "";
        Properties properties = new Properties();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "name" -> name = xml.value().strip().toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.value();
                case "pPr" -> properties.paragraph(xml);
                case "rPr" -> properties.run(xml);
                default -> {
                    // how it looks does not matter
                }
            }
        }
        return new Style(name, basedOn, properties.outline, properties.list, properties.level, properties.hidden);
    }

    /** The style of a paragraph that names none. */
    Style standard() {
        return standard;
    }

    /** A style by its id, with everything its bases say. An unknown id that says "Heading2" is believed. */
    Style find(String id) {
        Style style = complete.get(id);
        if (style == null) {
            style = complete(id);
            complete.put(id, style);
        }
        return style;
    }

    private Style complete(String id) {
        Style style = written.get(id);
        if (style == null) {
            return new Style(id.toLowerCase(Locale.ROOT), "", Style.UNSET, Style.UNSET, Style.UNSET, Style.UNSET);
        }
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (style != null && seen.add(next)) {
            chain.add(style);
            next = style.basedOn();
            style = written.get(next);
        }
        Style whole = Style.NONE;
        for (int i = chain.size() - 1; i >= 0; i--) {
            whole = chain.get(i).over(whole);
        }
        return whole;
    }

    /** What is wanted of the properties in a style. */
    private static final class Properties {

        private int outline = Style.UNSET;
        private int list = Style.UNSET;
        private int level = Style.UNSET;
        private int hidden = Style.UNSET;

        void paragraph(Xml xml) throws IOException {
            int depth = xml.depth();
            while (xml.child(depth)) {
                switch (xml.name()) {
                    case "outlineLvl" -> outline = xml.number(Style.UNSET);
                    case "numPr" -> numbering(xml);
                    default -> {
                        // how it looks does not matter
                    }
                }
            }
        }

        private void numbering(Xml xml) throws IOException {
            int depth = xml.depth();
            while (xml.child(depth)) {
                switch (xml.name()) {
                    case "numId" -> list = xml.number(Style.UNSET);
                    case "ilvl" -> level = xml.number(Style.UNSET);
                    default -> {
                        // tracked changes of the numbering
                    }
                }
            }
        }

        void run(Xml xml) throws IOException {
            int depth = xml.depth();
            while (xml.child(depth)) {
                if (xml.name().equals("vanish")) {
                    hidden = xml.on() ? 1 : 0;
                }
            }
        }
    }
}
