package org.gouji.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.core.InputSource;
import org.gouji.core.RunOptions;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.spi.export.InputFacts;

/** A received document, read again from its original only when somebody looks into it. */
public final class OriginalDocument implements Document {

    private final Store store;

    private final InputFacts input;

    private final RunOptions options;

    private @Nullable Document read;

    /** The document of that input. */
    public OriginalDocument(Store store, InputFacts input, RunOptions options) {
        this.store = store;
        this.input = input;
        this.options = options;
    }

    private synchronized Document document() {
        Document known = read;
        if (known == null) {
            known = load();
            read = known;
        }
        return known;
    }

    private Document load() {
        try (InputSource source = store.originals().source(input.sha256(), input.path())) {
            if (input.container().isEmpty()) {
                return store.pipeline().read(source, options).document().orElseThrow(this::gone);
            }
            return store.pipeline().check(source, options).stream()
                    .filter(checked -> checked.input().container().equals(input.container()))
                    .flatMap(checked -> checked.document().stream()).findFirst().orElseThrow(this::gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IllegalStateException gone() {
        // Whoever stopped it learns that, and not that it cannot be read.
        options.cancellation().checkpoint();
        return new IllegalStateException(input.path() + " could be read when it was received and cannot be read now");
    }

    @Override
    public String container() {
        return input.container();
    }

    @Override
    public List<Block> blocks() {
        return document().blocks();
    }

    @Override
    public List<Table> tables() {
        return document().tables();
    }

    @Override
    public int textLength() {
        return document().textLength();
    }
}
