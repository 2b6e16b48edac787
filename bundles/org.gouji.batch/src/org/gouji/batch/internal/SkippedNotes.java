package org.gouji.batch.internal;

import java.util.List;

/** Says what was left out: nobody should take it for checked. */
final class SkippedNotes {

    private static final int NAMED = 5;
    private static final List<Message> REASONS = List.of(Message.SKIPPED_HIDDEN, Message.SKIPPED_LOCK_FILE,
            Message.SKIPPED_OUTPUT, Message.SKIPPED_REPEATED, Message.SKIPPED_WITHOUT_MATCH);

    private final Shell shell;

    SkippedNotes(Shell shell) {
        this.shell = shell;
    }

    void say(Inputs inputs) {
        for (Message reason : REASONS) {
            List<String> paths = inputs.skipped().stream().filter(s -> s.why() == reason).map(Inputs.Skipped::path)
                    .toList();
            if (!paths.isEmpty()) {
                String named = String.join(", ", paths.stream().limit(NAMED).map(Words::clean).toList());
                shell.note(Message.SKIPPED_MANY, paths.size(), shell.say(reason),
                        paths.size() > NAMED ? named + ", …" : named);
            }
        }
    }
}
