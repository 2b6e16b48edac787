package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.spi.reader.ReadContext;

/** Reads the parts of a document in order: styles, lists, the main part, notes. */
final class DocumentWalk {

    private final ReadContext context;
    private final Parts parts;
    private final Notes notes = new Notes();
    private final Places out;

    DocumentWalk(DocxPackage zip, String container, ReadContext context) throws IOException {
        this.context = context;
        out = new Places(context.builder(), container, notes);
        parts = new Parts(zip, context.limits(), context);
    }

    void read() throws IOException {
        Styles styles = styles();
        Numbering numbering = numbering();
        numbering.link(styles);
        try (Xml xml = parts.main()) {
            body(new Reading(xml, styles, numbering, notes, context.limits()));
        }
        if (notes.count(Note.NOTES) > 0) {
            footnotes("footnotes", "footnote", styles, numbering);
            footnotes("endnotes", "endnote", styles, numbering);
        }
        notes.report(context);
    }

    private Styles styles() throws IOException {
        Optional<Xml> part = find("styles");
        if (part.isEmpty()) {
            return Styles.none();
        }
        try (Xml xml = part.get()) {
            return Styles.read(xml);
        }
    }

    private Numbering numbering() throws IOException {
        Optional<Xml> part = find("numbering");
        if (part.isEmpty()) {
            return Numbering.none();
        }
        try (Xml xml = part.get()) {
            return Numbering.read(xml);
        }
    }

    private Optional<Xml> find(String kind) throws IOException {
        if (parts.lost(kind)) {
            notes.add(Note.LOST_PART);
        }
        return parts.find(kind);
    }

    private void body(Reading reading) throws IOException {
        Xml xml = reading.xml();
        xml.root();
        if (!xml.inWordNamespace() || !xml.localName().equals("document")) {
            throw new Unreadable(InputStatus.UNSUPPORTED_VARIANT, "正文部件不是Word文档：" + xml.localName(),
                    "the main part is no Word document: " + xml.localName());
        }
        int root = xml.depth();
        while (xml.child(root)) {
            if (xml.name().equals("body")) {
                new BlockReader(reading).read(new BodyFlow(out));
            }
        }
        xml.finish();
    }

    private void footnotes(String kind, String element, Styles styles, Numbering numbering) throws IOException {
        Optional<Xml> part = find(kind);
        if (part.isEmpty()) {
            return;
        }
        try (Xml xml = part.get()) {
            Reading reading = new Reading(xml, styles, numbering, notes, context.limits());
            new FootnoteReader(reading, element).read(out);
        }
    }
}
