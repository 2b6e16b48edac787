package org.gouji.export.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.format.docx.internal.DocxReader;
import org.gouji.format.markdown.internal.MarkdownReader;
import org.gouji.format.text.internal.TextReader;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.rules.arithmetic.internal.EquationRule;
import org.gouji.rules.cells.internal.TextRule;
import org.gouji.spi.export.CheckedReport;
import org.gouji.template.gwy2019.internal.Gwy2019Template;
import org.gouji.template.gwy2021.internal.Gwy2021Template;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped samples through the whole way, and back from the table. */
@NonNullByDefault({})
class SamplesTest {

    private static final Path FOLDER = Path.of("../../releng/samples");

    private static List<CheckedReport> reports;
    private static List<Map<String, String>> rows;

    @BeforeAll
    static void convert() throws IOException {
        Pipeline pipeline = new Pipeline(StaticPluginRegistry.of(new TextReader(), new MarkdownReader(),
                new DocxReader(), new Gwy2019Template(), new Gwy2021Template(), new EquationRule(), new TextRule()));
        reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            // The legacy format has its reader beside the wrapper of a library; here it is an input without a report.
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                reports.addAll(pipeline.check(InputSource.of(file, FOLDER.relativize(file).toString()),
                        RunOptions.DEFAULT));
            }
        }
        rows = rows(Parser.parse(Exports.run(Map.of("bom", "false", "language", "en"),
                reports.toArray(CheckedReport[]::new)), ','));
    }

    private static List<Map<String, String>> rows(List<List<String>> table) {
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            assertThat(row).hasSameSizeAs(table.get(0));
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                assertThat(fields.put(table.get(0).get(i), row.get(i))).isNull();
            }
            named.add(fields);
        }
        return named;
    }

    @Test
    void everyValueOfEveryReportIsThereInOrder() {
        int at = 0;
        for (CheckedReport checked : reports) {
            List<Value> values = checked.report().map(r -> r.values().all()).orElse(List.of());
            for (Value value : values) {
                compare(checked, value, rows.get(at++));
            }
            if (values.isEmpty()) {
                assertThat(rows.get(at++)).containsEntry("source", checked.input().path()).containsEntry("key", "")
                        .containsEntry("status", checked.input().status().name());
            }
        }
        assertThat(rows).hasSize(at).hasSizeGreaterThan(1000);
    }

    private static void compare(CheckedReport checked, Value value, Map<String, String> row) {
        Report report = checked.report().orElseThrow();
        assertThat(row).containsEntry("source", checked.input().path())
                .containsEntry("sha256", checked.input().sha256()).containsEntry("key", value.key())
                .containsEntry("agency", report.agency().orElse("")).containsEntry("template", report.fit().template())
                .containsEntry("state", value.state().id()).containsEntry("unit", value.unit().orElse(""));
        assertThat(row.get("raw")).isIn(value.raw(), "'" + value.raw());
        if (value.number().isPresent()) {
            assertThat(new BigDecimal(row.get("value"))).isEqualByComparingTo(value.number().get());
        } else {
            assertThat(row.get("value")).isEmpty();
        }
        List<String> codes = checked.findings().stream().filter(f -> f.keys().contains(value.key()))
                .map(f -> f.code()).sorted().distinct().toList();
        assertThat(row.get("findings")).isEqualTo(String.join(" ", codes));
    }

    @Test
    void everyValueHasWordsForItsPlace() {
        assertThat(rows).filteredOn(row -> !row.get("key").isEmpty()).allSatisfy(row -> {
            assertThat(row.get("table")).isNotBlank();
            assertThat(row.get("row")).isNotBlank();
            assertThat(row.get("column")).isNotBlank();
        });
        assertThat(rows).filteredOn(row -> row.get("key").equals("t3/3.3.1/商业企业")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("row")).startsWith("三、").contains("不予公开 / 1.属于国家秘密");
            assertThat(row.get("column")).endsWith(" / 商业企业");
        });
        assertThat(rows).filteredOn(row -> row.get("key").startsWith("t4/")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("row")).isNotEqualTo(row.get("column")));
    }

    @Test
    void oneKeyHasOnePlaceInAForm() {
        Map<String, String> places = new HashMap<>();
        rows.stream().filter(row -> !row.get("key").isEmpty()).forEach(row -> {
            String place = row.get("template") + row.get("table") + row.get("row") + row.get("column");
            assertThat(places.merge(place, row.get("key"), (a, b) -> a)).isEqualTo(row.get("key"));
        });
    }
}
