package org.gouji.store.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.LocalizedText;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.internal.table.Line;
import org.gouji.store.register.RegisterFile.Problem;
import org.gouji.store.register.Timeline.ShortName;
import org.gouji.store.register.Timeline.Spell;

/** The lines of a register file as timelines, and what is wrong with them. */
final class RegisterLines {

    static final LocalizedText OFFICIAL = LocalizedText.of("全称", "official");

    static final LocalizedText SHORT = LocalizedText.of("简称", "short");

    private static final Pattern DATE = Pattern
            .compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /** Day 0 of Excel's dates. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private final List<Problem> problems = new ArrayList<>();

    private final Map<RegisterColumn, Integer> columns = new EnumMap<>(RegisterColumn.class);

    private final Map<String, AgencyLevel> levels = new LinkedHashMap<>();

    private final Map<String, List<Spell>> spells = new LinkedHashMap<>();

    private final Map<String, List<ShortName>> shorts = new LinkedHashMap<>();

    private final Set<String> bad = new HashSet<>();

    private final Map<String, Timeline> bodies = new LinkedHashMap<>();

    private RegisterLines() {
    }

    static RegisterLines of(List<Line> table) {
        RegisterLines lines = new RegisterLines();
        if (lines.head(table)) {
            table.stream().skip(1).forEach(lines::line);
            lines.join();
        }
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The bodies that are described without a mistake. */
    Map<String, Timeline> bodies() {
        return bodies;
    }

    /** Whether the file describes such a body, be it with mistakes. */
    boolean names(String code) {
        return bodies.containsKey(code) || bad.contains(code);
    }

    private boolean head(List<Line> table) {
        List<String> titles = table.isEmpty() ? List.of() : table.get(0).fields();
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            RegisterColumn.of(titles.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        for (RegisterColumn column : List.of(RegisterColumn.CODE, RegisterColumn.LEVEL, RegisterColumn.NAME,
                RegisterColumn.SINCE)) {
            if (!columns.containsKey(column)) {
                wrong(table.isEmpty() ? 1 : table.get(0).number(), column, "第一行缺少这一列，请以导出的名录为样本",
                        "the first line lacks this column; take an exported register as a pattern");
            }
        }
        return problems.isEmpty();
    }

    private void wrong(int line, RegisterColumn column, String zh, String en) {
        problems.add(RegisterFile.problem(line, column, zh, en));
    }

    private String field(Line line, RegisterColumn column) {
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < line.fields().size() ? line.fields().get(index).strip() : "";
    }

    private void line(Line line) {
        int before = problems.size();
        String code = field(line, RegisterColumn.CODE);
        String name = field(line, RegisterColumn.NAME);
        if (code.isEmpty()) {
            wrong(line.number(), RegisterColumn.CODE, "请填写机构代码", "give the body's code");
        }
        if (name.isEmpty()) {
            wrong(line.number(), RegisterColumn.NAME, "请填写名称", "give the name");
        }
        Optional<LocalDate> since = date(line, RegisterColumn.SINCE);
        if (field(line, RegisterColumn.SINCE).isEmpty()) {
            wrong(line.number(), RegisterColumn.SINCE, "请填写起始日期；不清楚时填一个足够早的日期，如 2000-01-01",
                    "give the first day; if it is not known, one early enough such as 2000-01-01");
        }
        if (isShort(line)) {
            since.ifPresent(day -> shorts.computeIfAbsent(code, c -> new ArrayList<>())
                    .add(new ShortName(name, day, line.number())));
        } else {
            official(line, code, name, since);
        }
        if (problems.size() > before) {
            bad.add(code);
        }
    }

    private boolean isShort(Line line) {
        String kind = field(line, RegisterColumn.KIND).toLowerCase(Locale.ROOT);
        boolean known = kind.isEmpty() || kind.equals(OFFICIAL.zh()) || kind.equals(OFFICIAL.en());
        boolean isShort = kind.equals(SHORT.zh()) || kind.equals(SHORT.en());
        if (!known && !isShort) {
            wrong(line.number(), RegisterColumn.KIND, "应为“全称”或“简称”", "official or short is expected");
        }
        return isShort;
    }

    private void official(Line line, String code, String name, Optional<LocalDate> since) {
        String word = field(line, RegisterColumn.LEVEL);
        Optional<AgencyLevel> level = Levels.of(word);
        if (level.isEmpty()) {
            wrong(line.number(), RegisterColumn.LEVEL, "“" + word + "”不是级别，应为省级政府、市级政府、县级政府、乡级政府或部门",
                    "'" + word + "' is no level: " + String.join(", ", Levels.ids()));
        } else if (levels.putIfAbsent(code, level.get()) != null && levels.get(code) != level.get()) {
            wrong(line.number(), RegisterColumn.LEVEL, "同一代码的级别前后不一", "another line of this code has another level");
        }
        Optional<LocalDate> until = date(line, RegisterColumn.UNTIL);
        if (since.isPresent() && until.isPresent() && !until.get().isAfter(since.get())) {
            wrong(line.number(), RegisterColumn.UNTIL, "截止日期应晚于起始日期", "the end must be after the first day");
        }
        since.ifPresent(day -> spells.computeIfAbsent(code, c -> new ArrayList<>())
                .add(new Spell(name, optional(line, RegisterColumn.PARENT), day, until,
                        optional(line, RegisterColumn.SUCCESSOR), line.number())));
    }

    private Optional<String> optional(Line line, RegisterColumn column) {
        return Optional.of(field(line, column)).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> date(Line line, RegisterColumn column) {
        String text = field(line, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3))));
            }
            if (text.matches("\\d{5}")) {
                return Optional.of(EXCEL.plusDays(Long.parseLong(text)));
            }
        } catch (DateTimeException e) {
            // Such as 31 June: said below, like any other text that is no date.
        }
        wrong(line.number(), column, "“" + text + "”不是日期，应如 2024-01-01",
                "'" + text + "' is no date such as 2024-01-01");
        return Optional.empty();
    }

    private void join() {
        shorts.keySet().stream().filter(code -> !spells.containsKey(code)).forEach(code -> spells.put(code, List.of()));
        spells.forEach((code, its) -> {
            if (!bad.contains(code)) {
                List<Spell> ordered = its.stream().sorted(Comparator.comparing(Spell::since)).toList();
                int before = problems.size();
                List<Spell> whole = whole(ordered);
                if (problems.size() > before) {
                    bad.add(code);
                } else {
                    bodies.put(code, new Timeline(code, levels.getOrDefault(code, AgencyLevel.DEPARTMENT), whole,
                            shorts.getOrDefault(code, List.of())));
                }
            }
        });
    }

    /** One spell ends when the next begins; only the last one may end otherwise. */
    private List<Spell> whole(List<Spell> ordered) {
        List<Spell> whole = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Spell spell = ordered.get(i);
            boolean last = i == ordered.size() - 1;
            Optional<LocalDate> next = last ? Optional.empty() : Optional.of(ordered.get(i + 1).since());
            if (next.isPresent() && (next.get().equals(spell.since())
                    || spell.until().isPresent() && !spell.until().equals(next))) {
                wrong(spell.line(), RegisterColumn.UNTIL,
                        "同一代码的各行时间应首尾相接：下一行（第 " + ordered.get(i + 1).line() + " 行）起于 " + next.get(),
                        "the lines of a code must follow one another: the next one (line " + ordered.get(i + 1).line()
                                + ") begins on " + next.get());
            }
            if (spell.successor().isPresent() && (!last || spell.until().isEmpty())) {
                wrong(spell.line(), RegisterColumn.SUCCESSOR, "只有填了截止日期的最后一行才能填并入的机构",
                        "only the last line with an end may name a successor");
            }
            whole.add(last
                    ? spell
                    : new Spell(spell.name(), spell.parent(), spell.since(), next, Optional.empty(), spell.line()));
        }
        return whole;
    }
}
