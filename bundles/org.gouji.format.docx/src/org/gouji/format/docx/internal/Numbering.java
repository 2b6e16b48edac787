package org.gouji.format.docx.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the automatic numbers of a document's lists and writes them as Word shows them. */
final class Numbering {

    private static final int UNUSED = Integer.MIN_VALUE;
    private static final char FIRST_WIDE = 0x2E80;

    private final Map<Integer, ListLevel[]> patterns = new HashMap<>();
    /** Style that holds the levels of a pattern which has none of its own. */
    private final Map<Integer, String> links = new HashMap<>();
    private final Map<Integer, Integer> patternOf = new HashMap<>();
    private final Map<Integer, Map<Integer, ListLevel>> overrides = new HashMap<>();
    private final Map<Integer, Set<Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    static Numbering none() {
        return new Numbering();
    }

    /** Whether the document defines no list at all. */
    boolean isNone() {
        return patternOf.isEmpty();
    }

    static Numbering read(Xml xml) throws IOException {
        Numbering numbering = new Numbering();
        xml.root();
        int root = xml.depth();
        while (xml.child(root)) {
            switch (xml.name()) {
                case "abstractNum" -> numbering.pattern(xml);
                case "num" -> numbering.list(xml);
                default -> {
                    // pictures used as bullets
                }
            }
        }
        xml.finish();
        return numbering;
    }

    private void pattern(Xml xml) throws IOException {
        int id = Numbers.parse(xml.attribute("abstractNumId"), 0);
        ListLevel[] levels = new ListLevel[ListLevel.LEVELS];
        Arrays.fill(levels, ListLevel.PLAIN);
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "lvl" -> {
                    int level = Numbers.parse(xml.attribute("ilvl"), 0);
                    ListLevel read = ListLevel.read(xml);
                    if (level >= 0 && level < levels.length) {
                        levels[level] = read;
                    }
                }
                case "numStyleLink" -> links.put(id, xml.value());
                default -> {
                    // names and templates of the list
                }
            }
        }
        patterns.put(id, levels);
    }

    private void list(Xml xml) throws IOException {
        int id = Numbers.parse(xml.attribute("numId"), 0);
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> patternOf.put(id, xml.number(0));
                case "lvlOverride" -> override(xml, id);
                default -> {
                    // nothing else counts
                }
            }
        }
    }

    private void override(Xml xml, int list) throws IOException {
        int level = Numbers.parse(xml.attribute("ilvl"), 0);
        int start = UNUSED;
        ListLevel own = null;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "startOverride" -> start = xml.number(0);
                case "lvl" -> own = ListLevel.read(xml);
                default -> {
                    // nothing else counts
                }
            }
        }
        ListLevel base = own != null ? own : patternLevel(list, level);
        if (start != UNUSED) {
            restarts.computeIfAbsent(list, key -> new HashSet<>()).add(level);
            base = base.startingAt(start);
        }
        overrides.computeIfAbsent(list, key -> new HashMap<>()).put(level, base);
    }

    private ListLevel patternLevel(int list, int level) {
        ListLevel[] levels = patterns.get(patternOf.getOrDefault(list, UNUSED));
        return levels == null || level < 0 || level >= levels.length ? ListLevel.PLAIN : levels[level];
    }

    /** Lets patterns that only name a style use the pattern of that style's list. */
    void link(Styles styles) {
        links.forEach((pattern, styleId) -> {
            Integer target = patternOf.get(styles.find(styleId).list());
            ListLevel[] levels = target == null ? null : patterns.get(target);
            if (levels != null) {
                patterns.put(pattern, levels);
            }
        });
    }

    /** The level of a list that belongs to a paragraph style, or the first one. */
    int levelOf(int list, String styleId) {
        for (int level = 0; level < ListLevel.LEVELS && !styleId.isEmpty(); level++) {
            if (level(list, level).style().equals(styleId)) {
                return level;
            }
        }
        return 0;
    }

    private ListLevel level(int list, int level) {
        Map<Integer, ListLevel> own = overrides.get(list);
        ListLevel override = own == null ? null : own.get(level);
        return override != null ? override : patternLevel(list, level);
    }

    /** Counts one paragraph and puts its number before its text. Returns whether there was one to put. */
    boolean label(int list, int level, StringBuilder text) {
        Integer pattern = patternOf.get(list);
        if (pattern == null || level < 0 || level >= ListLevel.LEVELS) {
            return false;
        }
        count(pattern, list, level);
        ListLevel own = level(list, level);
        if (own.format().equals("bullet") || own.text().isEmpty()) {
            return false;
        }
        StringBuilder label = new StringBuilder();
        write(own, list, counters.get(pattern), label);
        if (label.isEmpty()) {
            return false;
        }
        boolean narrow = label.charAt(label.length() - 1) < FIRST_WIDE;
        if (own.separated() && narrow && !text.isEmpty()) {
            label.append(' ');
        }
        text.insert(0, label);
        return true;
    }

    private void count(int pattern, int list, int level) {
        int[] numbers = counters.computeIfAbsent(pattern, key -> {
            int[] fresh = new int[ListLevel.LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        if (used.add(list)) {
            for (int restarted : restarts.getOrDefault(list, Set.of())) {
                if (restarted >= 0 && restarted < numbers.length) {
                    numbers[restarted] = UNUSED;
                }
            }
        }
        for (int higher = 0; higher < level; higher++) {
            if (numbers[higher] == UNUSED) {
                numbers[higher] = level(list, higher).start();
            }
        }
        numbers[level] = numbers[level] == UNUSED ? level(list, level).start() : numbers[level] + 1;
        for (int lower = level + 1; lower < numbers.length; lower++) {
            if (level(list, lower).restarts()) {
                numbers[lower] = UNUSED;
            }
        }
    }

    private void write(ListLevel own, int list, int[] numbers, StringBuilder label) {
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int level = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (level < 0 || level >= ListLevel.LEVELS) {
                label.append(c);
                continue;
            }
            i++;
            int number = numbers[level] == UNUSED ? level(list, level).start() : numbers[level];
            label.append(NumberFormat.format(own.legal() ? "decimal" : level(list, level).format(), number));
        }
    }
}
