package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.store.Workspace;
import org.gouji.store.verify.Damage;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace verify}: looks the whole workspace over and says what is damaged. */
final class VerifyVerb extends WorkspaceVerb {

    private static final String NAME = "verify";

    /** What it says. */
    enum Said implements Phrase {
        SOUND, DAMAGED;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    VerifyVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME).addOption(WorkspaceGrammar.progress());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Progress progress = new Progress(shell, arguments);
        List<Damage> damages = workspace.verify(progress::at);
        progress.end();
        long serious = damages.stream().filter(Damage::serious).count();
        if (arguments.json()) {
            json(shell, damages, serious == 0);
        } else {
            for (Damage damage : damages) {
                shell.terminal().line(Words.clean(shell.texts().of(damage.what())));
                shell.terminal().line("  → " + Words.clean(shell.texts().of(damage.advice())));
            }
            shell.terminal().line(serious == 0 ? shell.say(Said.SOUND) : shell.say(Said.DAMAGED, serious));
        }
        return serious == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static void json(Shell shell, List<Damage> damages, boolean sound) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeBooleanField("sound", sound);
            json.writeArrayFieldStart("damages");
            for (Damage damage : damages) {
                json.writeStartObject();
                json.writeStringField("kind", damage.kind().name());
                json.writeStringField("where", damage.where());
                json.writeBooleanField("serious", damage.serious());
                json.writeStringField("what", shell.texts().of(damage.what()));
                json.writeStringField("advice", shell.texts().of(damage.advice()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
