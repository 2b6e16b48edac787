package org.gouji.core.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.spi.Cancellation;

/** A document that lets work on it be stopped where a template has no context of its own to ask. */
final class WatchedDocument implements Document {

    private static final int STEP = 64;

    private final Document document;
    private final Cancellation cancellation;

    WatchedDocument(Document document, Cancellation cancellation) {
        this.document = document;
        this.cancellation = cancellation;
    }

    @Override
    public String container() {
        return document.container();
    }

    @Override
    public List<Block> blocks() {
        return new Watched(document.blocks());
    }

    @Override
    public List<Table> tables() {
        return document.tables();
    }

    @Override
    public int textLength() {
        return document.textLength();
    }

    private final class Watched extends AbstractList<Block> implements RandomAccess {

        private final List<Block> blocks;
        private int steps;

        Watched(List<Block> blocks) {
            this.blocks = blocks;
        }

        @Override
        public Block get(int index) {
            if (++steps % STEP == 0) {
                cancellation.checkpoint();
            }
            return blocks.get(index);
        }

        @Override
        public int size() {
            return blocks.size();
        }
    }
}
