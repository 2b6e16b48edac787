package org.gouji.core.document;

import org.gouji.model.document.Heading;

/** A heading over compact storage. */
final class HeadingView extends TextBlockView implements Heading {

    HeadingView(DocumentStore store, int index) {
        super(store, index);
    }

    @Override
    String kind() {
        return "heading";
    }

    @Override
    public int level() {
        return store.blockKind.get(index());
    }
}
