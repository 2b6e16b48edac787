package org.gouji.core.document;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;

/** A document over compact storage. */
final class CompactDocument implements Document {

    private final DocumentStore store;
    private final int[] tableBlocks;

    CompactDocument(DocumentStore store) {
        this.store = store;
        this.tableBlocks = new int[store.tables.size()];
        for (int block = 0; block < store.blockKind.size(); block++) {
            int kind = store.blockKind.get(block);
            if (kind < 0) {
                tableBlocks[-kind - 1] = block;
            }
        }
    }

    @Override
    public String container() {
        return store.container;
    }

    @Override
    public List<Block> blocks() {
        return new Views<>(store.blockKind.size(), this::block);
    }

    @Override
    public List<Table> tables() {
        return new Views<>(tableBlocks.length, ordinal -> new TableView(store, tableBlocks[ordinal], ordinal));
    }

    @Override
    public int textLength() {
        return store.text.length();
    }

    private Block block(int index) {
        int kind = store.blockKind.get(index);
        if (kind < 0) {
            return new TableView(store, index, -kind - 1);
        }
        return kind == 0 ? new ParagraphView(store, index) : new HeadingView(store, index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompactDocument that && container().equals(that.container())
                && textLength() == that.textLength() && blocks().equals(that.blocks());
    }

    @Override
    public int hashCode() {
        return 31 * store.text.length() + store.blockKind.size();
    }

    @Override
    public String toString() {
        return "document of " + store.blockKind.size() + " blocks";
    }

    /** A list that makes its elements when asked for. */
    static final class Views<E> extends AbstractList<E> implements RandomAccess {

        private final int size;
        private final IntFunction<E> maker;

        Views(int size, IntFunction<E> maker) {
            this.size = size;
            this.maker = maker;
        }

        @Override
        public E get(int index) {
            if (index < 0 || index >= size) {
                throw new IndexOutOfBoundsException(index);
            }
            return maker.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
