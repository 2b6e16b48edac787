package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.filing.FilingState;
import org.gouji.store.journal.Entry;

/** An entry of the journal as a sentence; one of a kind without words stands as it is. */
final class HistoryWords {

    private static final String VERB = "history";
    private static final Map<String, Said> KINDS = Map.ofEntries(Map.entry("receive", Said.RECEIVE),
            Map.entry("arrive", Said.ARRIVE), Map.entry("reread", Said.REREAD), Map.entry("correct", Said.CORRECT),
            Map.entry("undo", Said.UNDO),
            Map.entry("redo", Said.REDO), Map.entry("match", Said.MATCH), Map.entry("unmatch", Said.UNMATCH),
            Map.entry("part", Said.PART), Map.entry("waive", Said.WAIVE), Map.entry("unwaive", Said.UNWAIVE),
            Map.entry("recheck", Said.RECHECK), Map.entry("state", Said.STATE));

    private HistoryWords() {
    }

    private enum Said implements Phrase {
        RECEIVE, ARRIVE, REREAD, CORRECT, UNDO, REDO, MATCH, WAIVE, UNWAIVE, RECHECK, STATE, UNMATCH, PART, DEADLINE, REASON, UNTIL, WAS;

        @Override
        public String key() {
            return Phrase.key(VERB, this);
        }
    }

    /** Everything it may say. */
    static Phrase[] phrases() {
        return Said.values();
    }

    static String of(Shell shell, Workspace workspace, Entry entry) throws IOException {
        Said said = KINDS.get(entry.kind());
        if (said == null) {
            return entry.kind() + " " + entry.facts();
        }
        return switch (said) {
            case RECEIVE, ARRIVE -> shell.say(said, path(entry), entry.need("received")) + before(shell, entry);
            case REREAD -> shell.say(said, path(entry)) + before(shell, entry);
            case CORRECT -> shell.say(said, entry.number(), entry.need("key"), value(shell, entry, "expected.text"),
                    value(shell, entry, "replacement")) + more(shell, entry);
            case UNDO, REDO -> shell.say(said, entry.need("correction"));
            case MATCH -> shell.say(said, body(workspace, entry));
            case WAIVE -> shell.say(said, entry.need("code"), entry.need("fingerprint")) + more(shell, entry);
            case UNMATCH -> shell.say(said, entry.need("match"));
            case PART -> shell.say(said, entry.need("filing"));
            case UNWAIVE -> shell.say(said, entry.need("waiver"));
            case STATE -> shell.say(said, FilingWords.state(shell, FilingState.of(entry.need("state"))))
                    + before(shell, entry) + more(shell, entry);
            default -> shell.say(said);
        };
    }

    private static String path(Entry entry) {
        return Words.inside(entry.need("path"), entry.fact("container").orElse(""));
    }

    private static String value(Shell shell, Entry entry, String fact) {
        String text = entry.fact(fact).orElse("");
        return FilingWords.replacement(shell, text);
    }

    /** Code and name as they were at the end of the report's year; the register's own number tells nobody anything. */
    private static String body(Workspace workspace, Entry entry) throws IOException {
        String number = entry.fact("body").orElse("");
        Optional<Integer> year = entry.fact("year").map(Integer::valueOf);
        LocalDate day = year.map(BodyWords::end).orElse(LocalDate.ofInstant(entry.at(), ZoneOffset.UTC));
        return workspace.register().all(day).stream().filter(body -> number.equals(String.valueOf(body.id())))
                .findFirst().map(body -> body.code() + " " + body.name()).orElse(number);
    }

    /** Deadline, last day and reason, as far as they were given. */
    private static String more(Shell shell, Entry entry) {
        return part(shell, Said.DEADLINE, entry.fact("deadline")) + part(shell, Said.UNTIL, entry.fact("until"))
                + part(shell, Said.REASON, entry.fact("reason"));
    }

    /** In what state a report was that came once more, or was opened again. */
    private static String before(Shell shell, Entry entry) {
        return part(shell, Said.WAS, entry.fact("was").map(was -> FilingWords.state(shell, FilingState.of(was))));
    }

    private static String part(Shell shell, Said said, Optional<String> fact) {
        return fact.filter(text -> !text.isBlank()).map(text -> shell.say(said, text)).orElse("");
    }
}
