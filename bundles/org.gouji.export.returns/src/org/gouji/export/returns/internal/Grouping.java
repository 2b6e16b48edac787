package org.gouji.export.returns.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.SectionSpec;

/** Puts findings under the sections of the form, in its order; those of no section come first. */
final class Grouping {

    private static final int WHOLE_REPORT = -1;

    private final Report report;
    private final LetterSettings settings;
    private final FindingWords words;
    private final Map<String, Integer> order = new HashMap<>();
    private int number;

    Grouping(Report report, LetterSettings settings) {
        this.report = report;
        this.settings = settings;
        this.words = new FindingWords(report, settings);
        report.schema().cells().forEach(cell -> order.put(cell.key(), order.size()));
    }

    List<Letter.Group> of(List<Finding> findings) {
        Map<Integer, List<Finding>> bySection = new TreeMap<>();
        findings.forEach(f -> bySection.computeIfAbsent(section(f), s -> new ArrayList<>()).add(f));
        List<Letter.Group> groups = new ArrayList<>();
        bySection.forEach((section, some) -> groups.add(new Letter.Group(title(section), items(some))));
        return groups;
    }

    private List<Letter.Item> items(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(this::position)).map(finding -> {
            number++;
            return words.item(number, finding);
        }).toList();
    }

    /** Where its first cell stands in the form; the sort is stable, so that equal ones keep their order. */
    private int position(Finding finding) {
        return finding.keys().stream().mapToInt(key -> order.getOrDefault(key, Integer.MAX_VALUE)).min()
                .orElse(Integer.MAX_VALUE);
    }

    private String title(int section) {
        if (section == WHOLE_REPORT) {
            return settings.say("报告整体", "The report as a whole");
        }
        SectionSpec spec = report.schema().sections().get(section);
        return spec.numeral().isEmpty() ? spec.label().text() : spec.numeral() + "、" + spec.label().text();
    }

    private int section(Finding finding) {
        Optional<String> id = finding.keys().stream().flatMap(key -> report.schema().cell(key).stream())
                .map(CellSpec::table).flatMap(table -> report.schema().table(table).stream()).map(FormTable::section)
                .findFirst().or(() -> finding.at().stream().flatMap(at -> sectionAt(at).stream()).findFirst());
        List<SectionSpec> sections = report.schema().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (id.filter(sections.get(i).id()::equals).isPresent()) {
                return i;
            }
        }
        return WHOLE_REPORT;
    }

    private Optional<String> sectionAt(SourceRange at) {
        return report.sections().stream().filter(section -> nodes(section).anyMatch(at.node()::equals))
                .map(ReportSection::id).findFirst();
    }

    private static Stream<String> nodes(ReportSection section) {
        return Stream.concat(Stream.of(section.headingAt()), section.paragraphs().stream().map(p -> p.at()))
                .map(SourceRange::node);
    }
}
