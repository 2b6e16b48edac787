package org.gouji.store.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gouji.store.register.RegisterFile.Problem;
import org.gouji.store.register.Timeline.ShortName;
import org.gouji.store.register.Timeline.Spell;

/** What a register file adds to the register. What is entered stays: a file goes on from there, or is refused. */
final class RegisterPlan {

    private final Map<String, Timeline> stored;

    private final RegisterLines lines;

    private final List<Problem> problems = new ArrayList<>();

    private final List<Event> events = new ArrayList<>();

    RegisterPlan(Map<String, Timeline> stored, RegisterLines lines) {
        this.stored = stored;
        this.lines = lines;
        lines.bodies().values().forEach(this::body);
    }

    /** Kinds of changes, in the order in which those of one day are tried. */
    enum Kind {
        FOUND, RENAME, SHORT, MOVE, END
    }

    /**
     * A change to enter.
     *
     * @param kind its kind
     * @param body what the file says of the body
     * @param day the day
     * @param name the name, of a body that is founded or renamed, or the short name
     * @param other code of the parent or successor
     * @param line its line in the file
     */
    record Event(Kind kind, Timeline body, LocalDate day, String name, Optional<String> other, int line) {

        Event {
            Objects.requireNonNull(kind, "kind");
        }
    }

    List<Problem> problems() {
        return problems;
    }

    List<Event> events() {
        return events;
    }

    private void body(Timeline given) {
        Optional<Timeline> known = Optional.ofNullable(stored.get(given.code()));
        Timeline body = known.map(timeline -> goingOn(timeline, given)).orElse(given);
        body.spells().forEach(this::references);
        int from = known.map(timeline -> continued(timeline, body)).orElse(0);
        if (known.isEmpty() && body.spells().isEmpty()) {
            body.shorts().forEach(name -> problems.add(RegisterFile.problem(name.line(), RegisterColumn.CODE,
                    "名录和文件中都没有代码为 " + body.code() + " 的机构，请先写一行全称",
                    "neither register nor file has a body " + body.code() + "; give a line with its official name")));
        }
        for (int i = from; i < body.spells().size(); i++) {
            spell(body, i);
        }
        boolean ended = known.flatMap(timeline -> timeline.last().until()).isPresent();
        if (!body.spells().isEmpty() && body.last().until().isPresent() && !ended) {
            Spell last = body.last();
            events.add(new Event(Kind.END, body, last.until().get(), last.name(), last.successor(), last.line()));
        }
        for (ShortName name : body.shorts()) {
            if (known.stream().flatMap(timeline -> timeline.shorts().stream())
                    .noneMatch(s -> s.name().equals(name.name()) && s.since().equals(name.since()))) {
                events.add(new Event(Kind.SHORT, body, name.since(), name.name(), Optional.empty(), name.line()));
            }
        }
    }

    /** Lines that tell only of a later change go on from what is stored, which ends where they begin. */
    private static Timeline goingOn(Timeline known, Timeline given) {
        if (given.spells().isEmpty() || known.last().until().isPresent()) {
            return given;
        }
        Spell last = known.last();
        Spell first = given.spells().get(0);
        boolean changes = !first.name().equals(last.name()) || !first.parent().equals(last.parent());
        if (!changes || !first.since().isAfter(last.since())) {
            return given;
        }
        List<Spell> all = new ArrayList<>(known.spells());
        all.addAll(given.spells());
        return new Timeline(given.code(), given.level(), all, given.shorts());
    }

    private void references(Spell spell) {
        spell.parent().filter(code -> !exists(code)).ifPresent(code -> problems.add(RegisterFile.problem(spell.line(),
                RegisterColumn.PARENT, "名录和文件中都没有代码为 " + code + " 的机构",
                "neither register nor file has a body " + code)));
        spell.successor().filter(code -> !exists(code)).ifPresent(code -> problems.add(RegisterFile.problem(
                spell.line(), RegisterColumn.SUCCESSOR, "名录和文件中都没有代码为 " + code + " 的机构",
                "neither register nor file has a body " + code)));
    }

    private boolean exists(String code) {
        return stored.containsKey(code) || lines.names(code);
    }

    private void spell(Timeline body, int index) {
        Spell spell = body.spells().get(index);
        if (index == 0) {
            events.add(new Event(Kind.FOUND, body, spell.since(), spell.name(), spell.parent(), spell.line()));
            return;
        }
        Spell before = body.spells().get(index - 1);
        if (!before.name().equals(spell.name())) {
            events.add(new Event(Kind.RENAME, body, spell.since(), spell.name(), Optional.empty(), spell.line()));
        }
        if (!before.parent().equals(spell.parent())) {
            events.add(new Event(Kind.MOVE, body, spell.since(), spell.name(), spell.parent(), spell.line()));
        }
    }

    /** How many spells of the file are entered already; a file that tells them otherwise is refused. */
    private int continued(Timeline known, Timeline body) {
        if (body.spells().isEmpty()) {
            return 0;
        }
        if (known.level() != body.level()) {
            problems.add(RegisterFile.problem(body.spells().get(0).line(), RegisterColumn.LEVEL,
                    "名录中该机构是" + Levels.name(known.level()).zh() + "，级别不能更改；升格、改设请用新代码登记",
                    "the register has it as " + Levels.id(known.level())
                            + "; a level cannot change: enter a new body under a new code"));
        }
        for (int i = 0; i < known.spells().size(); i++) {
            if (i >= body.spells().size()) {
                Spell last = body.last();
                Spell missing = known.spells().get(i);
                problems.add(RegisterFile.problem(last.line(), RegisterColumn.UNTIL,
                        "名录中该机构自 " + missing.since() + " 起为“" + missing.name() + "”，文件缺少这一行；请先导出名录，在其上修改",
                        "the register has it as '" + missing.name() + "' from " + missing.since()
                                + " on, the file lacks that line; export the register and change that file"));
                return body.spells().size();
            }
            same(known.spells().get(i), body.spells().get(i), i == known.spells().size() - 1);
        }
        return known.spells().size();
    }

    private void same(Spell is, Spell given, boolean last) {
        differs(given, RegisterColumn.SINCE, is.since().toString(), given.since().toString());
        differs(given, RegisterColumn.NAME, is.name(), given.name());
        differs(given, RegisterColumn.PARENT, is.parent().orElse(""), given.parent().orElse(""));
        if (last && is.until().isPresent()) {
            differs(given, RegisterColumn.UNTIL, is.until().get().toString(),
                    given.until().map(LocalDate::toString).orElse(""));
            differs(given, RegisterColumn.SUCCESSOR, is.successor().orElse(""), given.successor().orElse(""));
        }
    }

    private void differs(Spell given, RegisterColumn column, String is, String said) {
        if (!is.equals(said)) {
            problems.add(RegisterFile.problem(given.line(), column,
                    "名录中已登记为“" + is + "”，不能改写为“" + said + "”；有变更的，另加一行，写明变更的起始日期",
                    "the register has '" + is + "' here, which is not overwritten by '" + said
                            + "'; for a change add a line with its first day"));
        }
    }
}
