package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.model.finding.Finding;
import org.gouji.store.Workspace;
import org.gouji.store.waiver.Waiver;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace unwaive}: a finding that was accepted is open again. */
final class UnwaiveVerb extends WorkspaceVerb {

    private static final String NAME = "unwaive";

    /** What it says. */
    enum Said implements Phrase {
        DONE, NOT_WAIVED;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    UnwaiveVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addPositional(Grammar.words("ID FINDING", 2));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        long filing = WorkspaceGrammar.id(arguments.positionals().get(0));
        Waiver chosen = chosen(workspace, filing, arguments.positionals().get(1));
        Waiver done = workspace.waivers().withdraw(filing, chosen.id());
        shell.note(Said.DONE, done.code(), done.fingerprint());
        if (arguments.json()) {
            WaiverWords.document(shell, done, WorkspaceGrammar.asOf(arguments));
        }
        return ExitCode.CLEAN;
    }

    /** The waiver that holds; for a finding without one it is said which finding that is. */
    private static Waiver chosen(Workspace workspace, long filing, String given) throws UsageException, IOException {
        List<Waiver> all = workspace.waivers().of(filing);
        List<Waiver> active = all.stream().filter(Waiver::active).toList();
        if (active.stream().noneMatch(waiver -> waiver.fingerprint().startsWith(given))) {
            List<String> known = Stream.concat(all.stream().map(Waiver::fingerprint),
                    workspace.filings().detail(filing).findings().stream().map(Finding::fingerprint)).toList();
            throw new UsageException(Said.NOT_WAIVED, WaiverWords.print(known, given));
        }
        String print = WaiverWords.print(active.stream().map(Waiver::fingerprint).toList(), given);
        return active.stream().filter(waiver -> waiver.fingerprint().equals(print)).findFirst()
                .orElseThrow(() -> new UsageException(Said.NOT_WAIVED, print));
    }
}
