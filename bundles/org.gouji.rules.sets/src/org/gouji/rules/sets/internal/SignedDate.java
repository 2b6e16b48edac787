package org.gouji.rules.sets.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportSection.Passage;

/**
 * The date at the very end of a report, a line of its own.
 *
 * @param date the date
 * @param at where it stands
 */
record SignedDate(LocalDate date, SourceRange at) {

    private static final Pattern LINE = Pattern
            .compile("([0-9〇○零一二三四五六七八九]{4})年([0-9一二三四五六七八九十]{1,2})月([0-9一二三四五六七八九十]{1,3})日");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LAST_LINES = 3;
    private static final int LONGEST = 40;
    private static final int TEN = 10;

    static Optional<SignedDate> of(Report report) {
        List<ReportSection> sections = report.sections();
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> lines = sections.get(sections.size() - 1).paragraphs();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LAST_LINES); i--) {
            Optional<SignedDate> date = in(lines.get(i));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<SignedDate> in(Passage passage) {
        if (passage.text().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(Normalizer.normalize(passage.text(), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", ""));
        if (!line.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedDate(LocalDate.of(year(line.group(1)), small(line.group(2)),
                    small(line.group(3))), passage.at()));
        } catch (DateTimeException e) {
            // Such as 31 June: no date, and a matter of the rules about the text.
            return Optional.empty();
        }
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : Math.max(0, DIGITS.indexOf(c));
    }

    private static int year(String text) {
        int year = 0;
        for (char c : text.toCharArray()) {
            year = year * TEN + digit(c);
        }
        return year;
    }

    /** 25 or 二十五. */
    private static int small(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return year(text);
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(ten - 1));
        return tens * TEN + (ten == text.length() - 1 ? 0 : digit(text.charAt(text.length() - 1)));
    }
}
