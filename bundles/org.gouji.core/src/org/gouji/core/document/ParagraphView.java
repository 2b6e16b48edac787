package org.gouji.core.document;

import org.gouji.model.document.Paragraph;

/** A paragraph over compact storage. */
final class ParagraphView extends TextBlockView implements Paragraph {

    ParagraphView(DocumentStore store, int index) {
        super(store, index);
    }

    @Override
    String kind() {
        return "paragraph";
    }
}
