package org.gouji.ui.internal.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.register.Body;
import org.gouji.store.register.Levels;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.register.FormDialog.Field;
import org.gouji.ui.internal.register.FormDialog.Form;
import org.gouji.ui.internal.work.AskDialog.Verdict;

/** What is asked before the register is changed, and what is wrong with the answers. */
final class Questions {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String LEVEL = "level";
    static final String OTHER = "other";
    static final String DATE = "date";
    static final String YEAR = "year";

    private static final String YEARS = "[12]\\d{3}";

    private final Texts texts;
    private final Bodies bodies;
    private final LocalDate day;

    /** Asks about the bodies of a day. */
    Questions(Texts texts, Bodies bodies, LocalDate day) {
        this.texts = texts;
        this.bodies = bodies;
        this.day = day;
    }

    Form found(Optional<Body> under) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text(CODE, texts.get("register.code.label"), ""));
        fields.add(Field.text(NAME, texts.get("register.name.label"), ""));
        List<String> levels = Stream.of(AgencyLevel.values()).map(Levels::name).map(texts::of).toList();
        fields.add(new Field(LEVEL, texts.get("register.level.label"), levels.get(levels.size() - 1), levels));
        fields.add(Field.text(OTHER, texts.get("register.parent.label"), under.map(Body::code).orElse("")));
        fields.add(date());
        return new Form(texts.get("register.found"), texts.get("register.found.hint"), fields,
                values -> values.get(CODE).isBlank() || values.get(NAME).isBlank()
                        ? bad("register.code.missing")
                        : other(values, true));
    }

    Form rename(Body body) {
        return new Form(texts.get("register.rename"), texts.get("register.rename.hint", body.name()),
                List.of(Field.text(NAME, texts.get("register.name.new"), body.name()), date()),
                values -> values.get(NAME).isBlank() || values.get(NAME).equals(body.name())
                        ? bad("register.name.missing")
                        : dated(values, ""));
    }

    Form shortName(Body body) {
        return new Form(texts.get("register.short"), texts.get("register.short.hint", body.name()),
                List.of(Field.text(NAME, texts.get("register.short.label"), ""), date()),
                values -> values.get(NAME).isBlank() ? bad("register.short.missing") : dated(values, ""));
    }

    Form move(Body body) {
        return new Form(texts.get("register.move"), texts.get("register.move.hint", body.name()),
                List.of(Field.text(OTHER, texts.get("register.parent.label"), ""), date()),
                values -> other(values, false));
    }

    Form end(Body body) {
        return new Form(texts.get("register.end"), texts.get("register.end.hint", body.name()),
                List.of(Field.text(OTHER, texts.get("register.successor.label"), ""), date()),
                values -> other(values, true));
    }

    /** Whose a filing is; the year is asked for only where the filing names none. */
    Form match(String printed, boolean year) {
        List<Field> fields = new ArrayList<>(
                List.of(Field.text(OTHER, texts.get("register.body.label"), "")));
        if (year) {
            fields.add(Field.text(YEAR, texts.get("register.year.label"), ""));
        }
        return new Form(texts.get("unmatched.match"), texts.get("unmatched.match.hint", printed), fields,
                values -> year && !values.get(YEAR).matches(YEARS)
                        ? bad("register.year.wrong")
                        : named(values, false));
    }

    /** The year of a filing that names none. */
    Form year(String body) {
        return new Form(texts.get("unmatched.match"), texts.get("unmatched.year.hint", body),
                List.of(Field.text(YEAR, texts.get("register.year.label"), "")),
                values -> values.get(YEAR).matches(YEARS) ? new Verdict(true, "") : bad("register.year.wrong"));
    }

    static LocalDate date(Map<String, String> values) {
        return LocalDate.parse(values.get(DATE));
    }

    /** The other body: the one above, the one that something is merged into, the one that a filing belongs to. */
    Optional<Body> other(Map<String, String> values) {
        return bodies.named(values.getOrDefault(OTHER, ""));
    }

    AgencyLevel level(Map<String, String> values) {
        return Stream.of(AgencyLevel.values())
                .filter(level -> texts.of(Levels.name(level)).equals(values.get(LEVEL))).findFirst()
                .orElse(AgencyLevel.DEPARTMENT);
    }

    private Field date() {
        return Field.text(DATE, texts.get("register.date.label"), day.toString());
    }

    private Verdict other(Map<String, String> values, boolean mayBeEmpty) {
        Verdict named = named(values, mayBeEmpty);
        return named.good() ? dated(values, named.text()) : named;
    }

    private Verdict named(Map<String, String> values, boolean mayBeEmpty) {
        String typed = values.get(OTHER);
        if (typed.isBlank()) {
            return mayBeEmpty ? new Verdict(true, "") : bad("register.other.missing");
        }
        return other(values).map(body -> new Verdict(true, texts.get("register.other.is", body.code(), body.name())))
                .orElseGet(() -> bad("register.other.unknown"));
    }

    private Verdict dated(Map<String, String> values, String text) {
        try {
            date(values);
            return new Verdict(true, text);
        } catch (DateTimeParseException e) {
            // Told as a wrong day.
            return bad("reason.day.wrong");
        }
    }

    private Verdict bad(String key) {
        return new Verdict(false, texts.get(key));
    }
}
