package org.gouji.binding.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.SourceRange;
import org.gouji.model.document.Block;
import org.gouji.model.document.Table;
import org.gouji.model.report.Report;

/** Finds a report's title, which may run over several lines, and the agency and year in it. */
final class TitleFinder {

    private static final int LOOK_AT = 40;
    private static final int LONGEST = 90;
    private static final Pattern TITLE = Pattern.compile(
            "^[#*《]{0,4}(.{0,60}?)(?:关于)?((?:19|20)[0-9]{2}|[二〇○零一三四五六七八九]{4})年?度?(?:[^，。；]{0,12})"
                    + "政府信息公开(?:工作)?的?(?:年度)?(?:工作)?报告");
    private static final Pattern ANY = Pattern.compile("政府信息公开(?:工作)?年度报告|政府信息公开年报");
    /** Marks of Markdown around a title. */
    private static final Pattern MARKS = Pattern.compile("^[#*]+|[*]+$");
    private static final Pattern PERIOD = Pattern.compile("((?:19|20)[0-9]{2})年1月1日");
    /** Lines above a title that are no part of it, as sentences are not: dates, numbers of papers, 附件1. */
    private static final Pattern OTHER = Pattern
            .compile("附件.{0,6}|.{0,8}[0-9]{1,2}月[0-9]{1,2}日.{0,3}|.*〔[0-9]{4}〕.*");
    /** Every title holds these words; looking for them is cheaper than for a title. */
    private static final String WORDS = "政府信息公开";
    private static final String DAY = "年1月1日";
    private static final String DIGITS = "〇一二三四五六七八九";

    private final List<Block> blocks;

    TitleFinder(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The title before a block, or the nearest thing to one. */
    Report.Title find(int first, int end) {
        int until = Math.min(end, first + LOOK_AT);
        for (int i = first; i < until; i++) {
            Optional<Report.Title> title = at(i, until);
            if (title.isPresent()) {
                return title.get();
            }
        }
        return new Report.Title("", Optional.empty(), year(first, end), Optional.empty());
    }

    private Optional<Report.Title> at(int from, int until) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < until && i < from + 4; i++) {
            if (blocks.get(i) instanceof Table) {
                return Optional.empty();
            }
            String line = squeeze(blocks.get(i).text());
            text.append(line);
            if (text.isEmpty() || text.length() > LONGEST || i == from && isOther(line)) {
                return Optional.empty();
            }
            if (text.indexOf(WORDS) < 0) {
                continue;
            }
            Matcher matcher = TITLE.matcher(text);
            if (matcher.find()) {
                return Optional.of(title(matcher, text.toString(), blocks.get(from).range()));
            }
            if (ANY.matcher(text).find()) {
                return Optional.of(new Report.Title(text.toString(), Optional.empty(), year(from, until),
                        Optional.of(blocks.get(from).range())));
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(String line) {
        if (line.indexOf('。') >= 0 || line.indexOf('；') >= 0 || line.indexOf('，') >= 0) {
            return true;
        }
        boolean possible = line.startsWith("附件") || line.indexOf('月') >= 0 || line.indexOf('〔') >= 0;
        return possible && OTHER.matcher(line).matches();
    }

    private static Report.Title title(Matcher matcher, String text, SourceRange at) {
        String agency = matcher.group(1);
        return new Report.Title(MARKS.matcher(text).replaceAll(""),
                agency.isBlank() ? Optional.empty() : Optional.of(agency), Optional.of(number(matcher.group(2))),
                Optional.of(at));
    }

    private static int number(String year) {
        if (Character.digit(year.charAt(0), 10) >= 0) {
            return Integer.parseInt(year);
        }
        int number = 0;
        for (char c : year.toCharArray()) {
            number = number * 10 + Math.max(0, DIGITS.indexOf(c));
        }
        return number;
    }

    /** Without a year in the title, the statistics period names it. */
    private Optional<Integer> year(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!(blocks.get(i) instanceof Table)) {
                String text = squeeze(blocks.get(i).text());
                if (text.contains(DAY)) {
                    Matcher matcher = PERIOD.matcher(text);
                    if (matcher.find()) {
                        return Optional.of(Integer.valueOf(matcher.group(1)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), 4 * LONGEST));
        for (int i = 0; i < text.length() && out.length() < 4 * LONGEST; i++) {
            if (!LabelText.isBlank(text.charAt(i))) {
                char c = text.charAt(i);
                out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
        }
        return out.toString();
    }
}
