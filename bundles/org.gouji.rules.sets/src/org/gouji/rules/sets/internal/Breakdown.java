package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportSection.Passage;

/**
 * Numbers that one sentence of a government's report gives by body: 甲县349件，乙县933件.
 *
 * @param numbers what it says of each body
 * @param words the sentence without these names and numbers
 * @param at where the sentence stands
 */
record Breakdown(Map<Unit, BigDecimal> numbers, String words, SourceRange at) {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？；;\\n]+[。！？；;]?");
    private static final String NUMBER = "[^0-9。；;、，,]{0,8}([0-9][0-9,]{0,11})(?=\\s*(?:件|条|宗|起|份|[、，,。；;）)]|$))";
    private static final int SHORTEST = 2;
    private static final int LONGEST_TEXT = 20_000;

    /** All sentences of the report that give a number for two bodies or more. */
    static List<Breakdown> in(Report report, String government, List<Unit> parts) {
        Map<String, Unit> names = names(government, parts);
        if (names.isEmpty()) {
            return List.of();
        }
        String any = names.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile("(" + any + ")" + NUMBER);
        List<Breakdown> found = new ArrayList<>();
        for (ReportSection section : report.sections()) {
            for (Passage passage : section.paragraphs()) {
                if (passage.text().length() <= LONGEST_TEXT) {
                    found.addAll(in(passage, pattern, names));
                }
            }
        }
        return found;
    }

    /** What the bodies may be called in the text; a name that two of them have means neither. */
    private static Map<String, Unit> names(String government, List<Unit> parts) {
        Optional<String> area = BodyNames.area(government);
        Map<String, Unit> names = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Unit part : parts) {
            if (part.member().isPresent()) {
                part.names().stream().flatMap(name -> spellings(name, area).stream()).distinct().forEach(name -> {
                    names.put(name, part);
                    counts.merge(name, 1, Integer::sum);
                });
            }
        }
        names.keySet().removeIf(name -> counts.getOrDefault(name, 0) > 1 || name.length() < SHORTEST);
        return names;
    }

    private static List<String> spellings(String name, Optional<String> area) {
        List<String> all = new ArrayList<>(List.of(name));
        BodyNames.area(name).ifPresent(own -> all.addAll(List.of(own, own + "政府", own + "人民政府")));
        for (String each : List.copyOf(all)) {
            area.filter(each::startsWith).ifPresent(prefix -> all.add(each.substring(prefix.length())));
        }
        return all;
    }

    private static List<Breakdown> in(Passage passage, Pattern pattern, Map<String, Unit> names) {
        List<Breakdown> found = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(passage.text());
        while (sentences.find()) {
            Map<Unit, BigDecimal> numbers = new LinkedHashMap<>();
            boolean twice = false;
            String sentence = sentences.group();
            StringBuilder words = new StringBuilder();
            int told = 0;
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                Unit unit = names.get(matcher.group(1));
                BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
                words.append(sentence, told, matcher.start(1)).append(sentence, matcher.end(1), matcher.start(2));
                told = matcher.end(2);
                twice |= unit == null || numbers.put(unit, number) != null;
            }
            if (numbers.size() > 1 && !twice) {
                int start = passage.at().start() + sentences.start();
                words.append(sentence, told, sentence.length());
                found.add(new Breakdown(numbers, words.toString(),
                        passage.at().part(start, passage.at().start() + sentences.end())));
            }
        }
        return found;
    }
}
