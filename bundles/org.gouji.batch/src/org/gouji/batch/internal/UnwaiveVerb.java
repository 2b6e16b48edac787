package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.store.Workspace;
import org.gouji.store.waiver.Waiver;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace unwaive}: a finding that was accepted is open again. */
final class UnwaiveVerb extends WorkspaceVerb {

    private static final String NAME = "unwaive";

    /** What it says. */
    enum Said implements Phrase {
        DONE;

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
        List<Waiver> active = workspace.waivers().of(filing).stream().filter(Waiver::active).toList();
        String print = WaiverWords.print(active.stream().map(Waiver::fingerprint).toList(),
                arguments.positionals().get(1));
        Waiver chosen = active.stream().filter(waiver -> waiver.fingerprint().equals(print)).findFirst()
                .orElseThrow(() -> new UsageException(Message.FINDING_UNKNOWN, arguments.positionals().get(1)));
        Waiver done = workspace.waivers().withdraw(filing, chosen.id());
        shell.note(Said.DONE, done.code(), done.fingerprint());
        if (arguments.json()) {
            WaiverWords.document(shell, done, WorkspaceGrammar.asOf(arguments));
        }
        return ExitCode.CLEAN;
    }
}
