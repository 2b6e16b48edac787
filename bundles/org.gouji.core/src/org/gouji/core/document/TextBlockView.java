package org.gouji.core.document;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.SourceRange;
import org.gouji.model.document.Block;

/** What headings and paragraphs have in common. */
abstract class TextBlockView implements Block {

    final DocumentStore store;
    private final int index;

    TextBlockView(DocumentStore store, int index) {
        this.store = store;
        this.index = index;
    }

    abstract String kind();

    @Override
    public int index() {
        return index;
    }

    @Override
    public String text() {
        return store.text.text(store.blockStart.get(index), store.blockEnd(index));
    }

    @Override
    public SourceRange range() {
        return store.blockRange(index, kind());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof TextBlockView that && index == that.index
                && store.blockKind.get(index) == that.store.blockKind.get(index) && text().equals(that.text())
                && range().equals(that.range());
    }

    @Override
    public int hashCode() {
        return 31 * index + text().hashCode();
    }

    @Override
    public String toString() {
        return kind() + " " + text();
    }
}
