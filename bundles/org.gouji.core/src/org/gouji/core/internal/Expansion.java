package org.gouji.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.InputSource;
import org.gouji.core.RunOptions;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.gouji.spi.reader.ExpandContext;

/** Takes the inner inputs of one container into private files. */
final class Expansion implements ExpandContext {

    private static final int BUFFER = 64 * 1024;

    private final InputSource container;
    private final RunOptions options;
    private final Cancellation cancellation;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Path folder;
    private final List<Child> children = new ArrayList<>();
    private final InnerPath paths = new InnerPath();
    private final ExpansionBudget budget;

    Expansion(InputSource container, RunOptions options, Cancellation cancellation, Path folder,
            ExpansionBudget budget) {
        this.container = container;
        this.options = options;
        this.cancellation = cancellation;
        this.folder = folder;
        this.budget = budget;
    }

    /**
     * An inner input.
     *
     * @param source where it lies; not there when it could not be taken out
     * @param fault why it could not be taken out
     */
    record Child(InputSource source, Optional<Fault> fault) {
    }

    List<Child> children() {
        return children;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public void child(String path, InputStream content) throws IOException {
        cancellation.checkpoint();
        budget.takeEntry();
        // Numbered, so that no name from the container ever becomes the name of a file.
        Path file = folder.resolve("part" + children.size());
        try (OutputStream out = Files.newOutputStream(file)) {
            spool(content, out);
        }
        add(path, file, Optional.empty());
    }

    @Override
    public void unreadable(String path, InputStatus status, LocalizedText detail) {
        cancellation.checkpoint();
        if (status.hasDocument()) {
            throw new IllegalArgumentException("no status of what cannot be read: " + status);
        }
        budget.takeEntry();
        add(path, folder.resolve("part" + children.size()), Optional.of(new Fault(status, detail)));
    }

    private void add(String written, Path file, Optional<Fault> fault) {
        String path = paths.unique(written);
        if (InnerPath.leadsOut(written)) {
            report(Diagnostic.of("core.unsafe-path", Severity.WARNING, LocalizedText.of(
                    "压缩包内有指向包外的路径，已改为“" + path + "”，未写到包外。请确认该文件的来源。",
                    "A path in the container leads out of it; it is taken as \"" + path
                            + "\" and nothing was written outside. Check where the file comes from.")));
        }
        String inner = container.container().isEmpty() ? path : container.container() + "!/" + path;
        children.add(new Child(InputSource.part(file, container.path(), inner), fault));
    }

    private void spool(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count = in.read(buffer);
        while (count >= 0) {
            cancellation.checkpoint();
            budget.takeBytes(count);
            out.write(buffer, 0, count);
            count = in.read(buffer);
        }
    }

    @Override
    public Limits limits() {
        return options.limits();
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (diagnostics.size() < ReaderRun.MAX_DIAGNOSTICS) {
            diagnostics.add(diagnostic);
        }
    }

    @Override
    public void checkpoint() {
        cancellation.checkpoint();
    }
}
