package org.gouji.export.returns.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.spi.export.InputFacts;

/**
 * What a letter says.
 *
 * @param fields placeholder to text
 * @param groups the findings by section of the form, in its order
 */
record Letter(Map<String, String> fields, List<Group> groups) {

    /**
     * Findings of one section.
     *
     * @param title the section's number and heading
     * @param items one for each finding
     */
    record Group(String title, List<Item> items) {
    }

    /**
     * A finding in words.
     *
     * @param number its number in the letter
     * @param place table, row and column, and where in the file
     * @param problem what is wrong
     * @param proposal what to do
     * @param severity how much it matters
     * @param code the rule's code
     */
    record Item(int number, String place, String problem, String proposal, String severity, String code) {

        /** Placeholder to text. */
        Map<String, String> fields() {
            return Map.of("finding.number", String.valueOf(number), "finding.place", place, "finding.problem", problem,
                    "finding.proposal", proposal, "finding.severity", severity, "finding.code", code);
        }
    }

    static Letter of(InputFacts input, Report report, List<Finding> findings, LetterSettings settings) {
        List<Group> groups = new Grouping(report, settings).of(findings);
        Map<String, String> fields = new LinkedHashMap<>();
        String agency = report.agency().orElseGet(() -> settings.say("有关单位", "the agency concerned"));
        String year = report.year().map(String::valueOf).orElse("");
        String title = report.title().text().strip();
        fields.put("agency", agency);
        fields.put("year", year);
        fields.put("title", title.isEmpty() ? settings.say("政府信息公开工作年度报告", "annual report") : title);
        fields.put("file", fileName(input));
        fields.put("count", String.valueOf(findings.size()));
        fields.put("errors", count(findings, Severity.ERROR));
        fields.put("warnings", count(findings, Severity.WARNING));
        fields.put("infos", count(findings, Severity.INFO));
        fields.put("deadline", settings.deadline().map(settings::say)
                .orElseGet(() -> settings.say("规定日期", "the date set")));
        fields.put("date", settings.date().map(settings::say).orElseGet(() -> settings.say("　　　　年　　月　　日", "")));
        fields.put("office", settings.office());
        fields.put("contact", settings.contact());
        return new Letter(fields, groups);
    }

    private static String fileName(InputFacts input) {
        String path = input.container().isEmpty() ? input.path() : input.container();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String count(List<Finding> findings, Severity severity) {
        return String.valueOf(findings.stream().filter(f -> f.severity() == severity).count());
    }
}
