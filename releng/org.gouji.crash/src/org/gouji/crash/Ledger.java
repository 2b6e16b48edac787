package org.gouji.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a workspace must hold: everything that was acknowledged, and at most one thing more, which was under way. */
final class Ledger {

    private final Map<Long, TreeMap<Long, Fix>> filings = new HashMap<>();

    private final Set<String> imported = new HashSet<>();

    private Optional<Line> underWay = Optional.empty();

    private int acknowledged;

    private int kept;

    /** A correction. */
    private record Fix(String key, String replacement, boolean active) {

        Fix turned(boolean on) {
            return new Fix(key, replacement, on);
        }
    }

    /** How many things were acknowledged so far. */
    int acknowledged() {
        return acknowledged;
    }

    /** How many were kept though the process died before it could acknowledge them. */
    int kept() {
        return kept;
    }

    /** Enters what a process said. */
    void enter(List<Line> said) {
        underWay = Optional.empty();
        for (Line line : said) {
            switch (line.kind()) {
                case "TRY" -> underWay = Optional.of(line);
                case "DONE" -> {
                    underWay = Optional.empty();
                    done(line);
                }
                case "IMPORTED" -> {
                    acknowledged++;
                    imported.add(line.word(1));
                }
                default -> {
                    // Of no weight.
                }
            }
        }
    }

    private void done(Line line) {
        Map<Long, Fix> fixes = filings.computeIfAbsent(line.number(1), id -> new TreeMap<>());
        long id = line.number(3);
        if (line.word(2).equals("correct")) {
            fixes.put(id, new Fix(line.word(4), line.word(5), true));
        } else if (id != 0) {
            fixes.computeIfPresent(id, (same, fix) -> fix.turned(line.word(2).equals("redo")));
        } else {
            return;
        }
        acknowledged++;
    }

    /** Compares with what is there, and takes that over. */
    List<String> check(List<Line> there) {
        List<String> wrong = new ArrayList<>();
        Map<Long, TreeMap<Long, Fix>> actual = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        Set<String> paths = new HashSet<>();
        for (Line line : there) {
            switch (line.kind()) {
                case "CORRECTION" -> actual.computeIfAbsent(line.number(1), id -> new TreeMap<>()).put(line.number(2),
                        new Fix(line.word(3), line.word(4), Boolean.parseBoolean(line.word(5))));
                case "VALUE" -> values.put(line.word(1) + " " + line.word(2), line.word(3));
                case "PATH" -> paths.add(line.word(1));
                case "DAMAGE", "FAILED" -> wrong.add(line.toString());
                default -> {
                    // Of no weight.
                }
            }
        }
        imported.stream().filter(path -> !paths.contains(path)).forEach(path -> wrong.add("lost file " + path));
        compare(actual, wrong);
        actual.forEach((filing, fixes) -> values(filing, fixes, values, wrong));
        filings.clear();
        filings.putAll(actual);
        return wrong;
    }

    private void compare(Map<Long, TreeMap<Long, Fix>> actual, List<String> wrong) {
        Set<Long> ids = new HashSet<>(filings.keySet());
        ids.addAll(actual.keySet());
        for (long id : ids) {
            TreeMap<Long, Fix> should = filings.getOrDefault(id, new TreeMap<>());
            TreeMap<Long, Fix> is = actual.getOrDefault(id, new TreeMap<>());
            if (!is.equals(should)) {
                if (underWay.isPresent() && underWay.get().number(1) == id && follows(should, is)) {
                    kept++;
                } else {
                    wrong.add("filing " + id + " holds " + is + ", not " + should + "; under way: " + underWay);
                }
            }
        }
    }

    /** Whether the one thing that was under way leads from one to the other. */
    private boolean follows(TreeMap<Long, Fix> before, TreeMap<Long, Fix> after) {
        Line line = underWay.orElseThrow();
        TreeMap<Long, Fix> changed = new TreeMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        if (changed.size() != 1 || !after.keySet().containsAll(before.keySet())) {
            return false;
        }
        long id = changed.firstKey();
        Fix fix = changed.get(id);
        return switch (line.word(2)) {
            case "correct" -> !before.containsKey(id) && fix.equals(new Fix(line.word(3), line.word(4), true));
            case "undo" -> fix.turned(true).equals(before.get(id)) && !fix.active();
            default -> fix.turned(false).equals(before.get(id)) && fix.active();
        };
    }

    /** The newest correction of a value that counts is what the value says. */
    private static void values(long filing, TreeMap<Long, Fix> fixes, Map<String, String> values, List<String> wrong) {
        Map<String, String> last = new HashMap<>();
        fixes.values().stream().filter(Fix::active).forEach(fix -> last.put(fix.key(), fix.replacement()));
        last.forEach((key, replacement) -> {
            String is = values.get(filing + " " + key);
            if (!replacement.equals(is)) {
                wrong.add("filing " + filing + " says " + is + " at " + key + ", corrected to " + replacement);
            }
        });
    }
}
