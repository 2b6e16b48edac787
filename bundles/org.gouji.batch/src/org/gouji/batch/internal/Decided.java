package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import org.gouji.model.LocalizedText;
import org.gouji.spi.WorkStoppedException;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;

/**
 * Decides about reports one after the other: what is refused is said, and the next one goes on. Programs are told at the
 * end, also when the work ends early.
 */
final class Decided {

    private final Shell shell;
    private final Workspace workspace;
    private final LocalDate asOf;
    private final boolean json;
    private final Progress progress;
    private final Set<Long> done = new LinkedHashSet<>();
    private final Map<Long, Path> letters = new HashMap<>();
    private final List<Refusal> refused = new ArrayList<>();

    Decided(Shell shell, Workspace workspace, LocalDate asOf, Arguments arguments) throws UsageException {
        this.shell = shell;
        this.workspace = workspace;
        this.asOf = asOf;
        this.json = arguments.json();
        this.progress = new Progress(shell, arguments);
    }

    /** Decides about one report. */
    interface Deed {

        /** Gives the exit code; a refusal may be thrown. */
        int about(long filing) throws IOException;
    }

    private record Refusal(long filing, LocalizedText why) {
    }

    /** The exit code of all together. */
    int each(List<Long> filings, Deed deed) throws IOException {
        int code = ExitCode.CLEAN;
        try {
            for (long filing : filings) {
                shell.stop().checkpoint();
                code = Math.max(code, one(filing, deed));
                progress.step(filings.size());
            }
            progress.end();
        } catch (IOException | WorkStoppedException e) {
            tell();
            throw e;
        }
        tell();
        return code;
    }

    private int one(long filing, Deed deed) throws IOException {
        try {
            int code = deed.about(filing);
            if (code == ExitCode.CLEAN) {
                done.add(filing);
            }
            return code;
        } catch (WorkspaceException e) {
            return switch (e.problem()) {
                case UNKNOWN, REFUSED -> {
                    shell.terminal().note("gouji: " + shell.texts().of(e.text()));
                    refuse(filing, e.text());
                    yield ExitCode.USAGE;
                }
                default -> throw e;
            };
        }
    }

    /** Remembers why nothing came of a decision; it has been said. */
    void refuse(long filing, LocalizedText why) {
        refused.add(new Refusal(filing, why));
    }

    void letter(long filing, Path file) {
        letters.put(filing, file);
    }

    private void tell() throws IOException {
        if (json) {
            WorkspaceJson.object(shell.terminal().results(), this::write);
        }
    }

    private void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("filings");
        for (long filing : done) {
            out.writeStartObject();
            WorkspaceJson.filing(out, workspace.filings().get(filing, asOf), asOf);
            if (letters.containsKey(filing)) {
                out.writeStringField("letter", letters.get(filing).toString());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("refused");
        for (Refusal refusal : refused) {
            out.writeStartObject();
            out.writeNumberField("id", refusal.filing());
            new FindingJson(out).text("why", refusal.why());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
