package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.store.waiver.Waiver;

/** What several verbs say of waivers. */
final class WaiverWords {

    /** Fewer digits of a fingerprint would soon be those of two. */
    private static final int FEWEST_DIGITS = 4;

    private WaiverWords() {
    }

    /** The fingerprint of which the first digits were given. */
    static String print(Collection<String> known, String given) throws UsageException {
        List<String> found = known.stream().filter(print -> print.startsWith(given)).distinct().toList();
        if (found.isEmpty() || given.length() < FEWEST_DIGITS) {
            throw new UsageException(Message.FINDING_UNKNOWN, given);
        }
        if (found.size() > 1) {
            throw new UsageException(Message.FINDING_AMBIGUOUS, given, String.join(", ", found));
        }
        return found.get(0);
    }

    static String line(Shell shell, Waiver waiver) {
        String who = Words.clean(waiver.author());
        String why = Words.clean(waiver.reason());
        return waiver.until().isPresent()
                ? shell.say(Message.WAIVED_UNTIL, who, waiver.at(), why, waiver.until().get())
                : shell.say(Message.WAIVED, who, waiver.at(), why);
    }

    /** One document about a waiver that was made or withdrawn. */
    static void document(Shell shell, Waiver waiver, LocalDate asOf) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeNumberField("filing", waiver.filing());
            json(json, waiver, asOf);
        });
    }

    static void json(JsonGenerator json, Waiver waiver, LocalDate asOf) throws IOException {
        json.writeNumberField("waiver", waiver.id());
        json.writeStringField("code", waiver.code());
        json.writeStringField("fingerprint", waiver.fingerprint());
        json.writeStringField("reason", waiver.reason());
        json.writeStringField("author", waiver.author());
        json.writeStringField("at", waiver.at().toString());
        if (waiver.until().isPresent()) {
            json.writeStringField("until", waiver.until().get().toString());
        }
        json.writeStringField("state", waiver.holds(asOf) ? "holds" : waiver.active() ? "expired" : "withdrawn");
    }
}
