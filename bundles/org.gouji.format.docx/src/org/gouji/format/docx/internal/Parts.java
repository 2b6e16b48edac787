package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;

/** Finds the main part and the parts it refers to, by relationships and, where these are lost, by content types. */
final class Parts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_PART = "word/document.xml";

    private final DocxPackage zip;
    private final Limits limits;
    private final Cancellation cancellation;
    /** Content type without parameters, lower case, by part name. */
    private final Map<String, String> types = new HashMap<>();
    /** Part by kind of relationship from the main part. */
    private final Map<String, String> related = new HashMap<>();
    private final String main;
    private final boolean mainRelated;

    Parts(DocxPackage zip, Limits limits, Cancellation cancellation) throws IOException {
        this.zip = zip;
        this.limits = limits;
        this.cancellation = cancellation;
        readTypes();
        main = locateMain();
        String rels = relationsOf(main);
        mainRelated = zip.has(rels);
        readRelations(rels, folder(main), related);
    }

    Xml main() throws IOException {
        return open(main).orElseThrow(() -> new Unreadable(InputStatus.MALFORMED_PACKAGE, "文件已损坏：找不到正文部件" + main,
                "the file is damaged: the main part " + main + " is not there"));
    }

    /** Whether the document says that it has a part of a kind, but the package does not have it. */
    boolean lost(String kind) {
        String part = part(kind);
        return !part.isEmpty() && !zip.has(part);
    }

    /** Opens the part of a kind, such as {@code styles}, if the document has one. */
    Optional<Xml> find(String kind) throws IOException {
        String part = part(kind);
        return part.isEmpty() ? Optional.empty() : open(part);
    }

    private String part(String kind) {
        String part = related.get(kind);
        if (part != null) {
            return part;
        }
        return mainRelated ? "" : unrelated(kind);
    }

    /** Without relationships the content types tell, or else the name that Word gives the part. */
    private String unrelated(String kind) {
        String typed = byType(kind + "+xml", folder(main));
        String usual = folder(main) + kind + ".xml";
        return typed.isEmpty() && zip.has(usual) ? usual : typed;
    }

    private String byType(String end, String folder) {
        return types.entrySet().stream().filter(e -> e.getValue().endsWith("." + end))
                .map(Map.Entry::getKey).filter(name -> folder(name).equals(folder)).sorted().findFirst().orElse("");
    }

    private Optional<Xml> open(String part) throws IOException {
        Optional<PartStream> stream = zip.find(part);
        return stream.isEmpty()
                ? Optional.empty()
                : Optional.of(new Xml(stream.get(), part, limits, cancellation));
    }

    private void readTypes() throws IOException {
        Optional<Xml> part = open(CONTENT_TYPES);
        if (part.isEmpty()) {
            return;
        }
        try (Xml xml = part.get()) {
            xml.root();
            int root = xml.depth();
            while (xml.child(root)) {
                if (xml.localName().equals("Override")) {
                    readType(xml);
                }
            }
            xml.finish();
        }
    }

    private void readType(Xml xml) {
        String type = xml.attribute("ContentType").strip();
        int parameters = type.indexOf(';');
        types.put(resolve("", xml.attribute("PartName")),
                (parameters < 0 ? type : type.substring(0, parameters)).toLowerCase(Locale.ROOT));
    }

    private String locateMain() throws IOException {
        Map<String, String> roots = new HashMap<>();
        readRelations("_rels/.rels", "", roots);
        String named = roots.get("officeDocument");
        if (named != null) {
            return requireWord(named);
        }
        String typed = types.entrySet().stream().filter(e -> isWord(e.getValue())).map(Map.Entry::getKey).sorted()
                .findFirst().orElse("");
        if (!typed.isEmpty() && zip.has(typed)) {
            return typed;
        }
        if (zip.has(MAIN_PART)) {
            return MAIN_PART;
        }
        throw new Unreadable(InputStatus.NOT_A_DOCUMENT, "压缩包里没有Word正文", "the zip has no Word document in it");
    }

    private String requireWord(String part) throws Unreadable {
        String type = types.getOrDefault(part, "");
        boolean office = type.startsWith("application/vnd.openxmlformats-officedocument.")
                || type.startsWith("application/vnd.ms-");
        if (office && !isWord(type)) {
            throw new Unreadable(InputStatus.UNSUPPORTED_VARIANT, "是Office文件，但不是Word文档：" + type,
                    "an Office file, but not a Word document: " + type);
        }
        return part;
    }

    /** Whether a content type is that of a document's or template's main part. */
    static boolean isWord(String type) {
        return type.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml.")
                && type.endsWith(".main+xml")
                || type.startsWith("application/vnd.ms-word.") && type.endsWith("main+xml");
    }

    private void readRelations(String rels, String folder, Map<String, String> into) throws IOException {
        Optional<Xml> part = open(rels);
        if (part.isEmpty()) {
            return;
        }
        try (Xml xml = part.get()) {
            xml.root();
            int root = xml.depth();
            while (xml.child(root)) {
                readRelation(xml, folder, into);
            }
            xml.finish();
        }
    }

    private static void readRelation(Xml xml, String folder, Map<String, String> into) {
        String type = xml.attribute("Type");
        if (!xml.attribute("TargetMode").equals("External")) {
            into.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.attribute("Target")));
        }
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String relationsOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** A part's name in the zip: targets are relative to the part's folder or begin with a slash. */
    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        String whole = path.startsWith("/") ? path.substring(1) : folder + path;
        return isPlain(whole) ? whole : walk(whole);
    }

    /** Whether no step of a path can lead up or stay. */
    private static boolean isPlain(String path) {
        return !path.startsWith(".") && !path.contains("/.");
    }

    private static String walk(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
