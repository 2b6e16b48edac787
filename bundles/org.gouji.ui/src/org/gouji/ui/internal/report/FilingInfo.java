package org.gouji.ui.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.core.Explanation;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Candidate;
import org.gouji.ui.internal.info.Known;

/** Looks at files again for what is known of them besides their content. Not in the thread of the screen. */
final class FilingInfo {

    private final Optional<PluginRegistry> plugins;

    FilingInfo(Optional<PluginRegistry> plugins) {
        this.plugins = plugins;
    }

    /** What is known of a filing. */
    Known of(Workspace workspace, Filing filing, CheckedReport checked) throws IOException {
        try (InputSource source = workspace.originals().open(checked.input())) {
            return of(source, checked, Optional.of(kept(workspace, filing)));
        }
    }

    /** What is known of a file outside of a workspace. */
    Known of(InputSource source, CheckedReport checked, Optional<Known.Kept> kept) throws IOException {
        // What stands inside of a container has no opinions of its own: they are about the container.
        Optional<Explanation> explanation = checked.input().container().isEmpty()
                ? plugins.map(known -> new Pipeline(known).explain(source, RunOptions.DEFAULT))
                : Optional.empty();
        return new Known(checked, Optional.of(Files.size(source.file())), explanation, kept);
    }

    private static Known.Kept kept(Workspace workspace, Filing filing) throws WorkspaceException {
        LocalDate day = filing.year().map(year -> LocalDate.of(year, 12, 31)).orElse(filing.latest().at());
        Optional<String> body = filing.body().isEmpty()
                ? Optional.empty()
                : Optional.of(workspace.register().get(filing.body().get(), day).name());
        List<Candidate> candidates = filing.body().isEmpty() && filing.name().isPresent()
                ? workspace.register().candidates(filing.name().get())
                : List.of();
        return new Known.Kept(filing, body, candidates, workspace.versions().of(filing.id()));
    }
}
