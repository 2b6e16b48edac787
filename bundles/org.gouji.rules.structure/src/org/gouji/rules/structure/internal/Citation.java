package org.gouji.rules.structure.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper of the series 国办公开办函, in which the forms are published.
 *
 * @param year the year in its number
 * @param number the number within the year
 */
record Citation(int year, int number) {

    private static final String SERIES = "国办公开办函";
    private static final Pattern NUMBER = Pattern
            .compile(SERIES
                    + "\\h{0,4}[〔\\[(【]\\h{0,4}([0-9]{4})\\h{0,4}[〕\\])】]\\h{0,4}(?:第\\h{0,4})?([0-9]{1,4})\\h{0,4}号");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;!！?？\\r\\n]");
    /** Words one of which stands in a sentence about the form of the report. */
    private static final List<String> TOPICS = List.of("年度报告", "年报", "格式");

    /** The first paper named in a text. */
    static Optional<Citation> first(String text) {
        return in(text).stream().findFirst();
    }

    /** The papers named in sentences about the form of the report, in their order. */
    static Set<Citation> onTheForm(String text) {
        Set<Citation> found = new LinkedHashSet<>();
        if (text.contains("办函")) {
            SENTENCE_END.splitAsStream(text).filter(s -> TOPICS.stream().anyMatch(s::contains))
                    .forEach(s -> found.addAll(in(s)));
        }
        return found;
    }

    private static Set<Citation> in(String text) {
        Set<Citation> found = new LinkedHashSet<>();
        Matcher matcher = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (matcher.find()) {
            found.add(new Citation(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }
        return found;
    }

    String text() {
        return SERIES + "〔" + year + "〕" + number + "号";
    }
}
