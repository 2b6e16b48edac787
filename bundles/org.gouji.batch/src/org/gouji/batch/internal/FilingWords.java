package org.gouji.batch.internal;

import java.time.LocalDate;

import org.gouji.model.report.ValueState;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;

/** What several verbs say of a filing. */
final class FilingWords {

    private FilingWords() {
    }

    static String state(Shell shell, FilingState state) {
        return shell.say(switch (state) {
            case RECEIVED -> Message.FILING_RECEIVED;
            case CHECKED -> Message.FILING_CHECKED;
            case RETURNED -> Message.FILING_RETURNED;
            case CORRECTED -> Message.FILING_CORRECTED;
            case ACCEPTED -> Message.FILING_ACCEPTED;
        });
    }

    /** The state, and for a returned report until when it is expected. */
    static String state(Shell shell, Filing filing, LocalDate asOf) {
        String state = state(shell, filing.state());
        if (filing.state() != FilingState.RETURNED || filing.deadline().isEmpty()) {
            return state;
        }
        return shell.say(filing.overdue(asOf) ? Message.FILING_OVERDUE : Message.FILING_DUE, state,
                filing.deadline().get());
    }

    /** The findings counted, or how reading ended. */
    static String counts(Shell shell, Filing filing) {
        return filing.counts().map(c -> c.waived() == 0
                ? shell.say(Message.WORKSPACE_COUNTS, c.errors(), c.warnings())
                : shell.say(Message.WORKSPACE_COUNTS_WAIVED, c.errors(), c.warnings(), c.waived()))
                .orElse("[" + filing.latest().status() + "]");
    }

    /** The file the latest version came in, and where in it when it is a container. */
    static String path(Filing filing) {
        return Words.clean(Words.inside(filing.latest().path(), filing.latest().container()));
    }

    /** The new value of a correction, in a word when it makes the cell blank. */
    static String replacement(Shell shell, String given) {
        return Words.clean(given.isBlank() ? shell.texts().of(new ValueText(ValueState.BLANK, "").words()) : given);
    }

    static String patch(Shell shell, Patched patched) {
        Correction correction = patched.correction();
        String outcome = shell.say(switch (patched.outcome()) {
            case APPLIED -> Message.PATCH_APPLIED;
            case OBSOLETE -> Message.PATCH_OBSOLETE;
            case REFUSED -> Message.PATCH_REFUSED;
            case INACTIVE -> Message.PATCH_INACTIVE;
        });
        return shell.say(Message.WORKSPACE_PATCH, correction.id(), correction.key(),
                shell.texts().of(correction.expected().words()),
                replacement(shell, correction.replacement()),
                Words.clean(correction.author()), correction.at(), Words.clean(correction.reason()), outcome);
    }
}
