package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.model.schema.FormMapping.Entry;
import org.gouji.model.schema.FormMapping.Kind;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Comparison.Known;
import org.gouji.store.rollup.Comparison.Point;
import org.gouji.store.rollup.ComparisonReport;
import org.gouji.store.rollup.Rollups.Choice;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of years and agencies across the change of the form. */
class ComparisonTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private static final FormMapping MAPPING = Office.FORM.mappingFrom(Season.OLD.id()).orElseThrow();

    private final Path folder;

    private final Office office;

    ComparisonTest(@TempDir Path folder) {
        this.folder = folder;
        this.office = new Office(folder);
    }

    private static Entry entry(Kind kind) {
        return MAPPING.entries().stream().filter(e -> e.kind() == kind && !e.targets().isEmpty()).findFirst()
                .orElseThrow();
    }

    private static Entry dropped() {
        return MAPPING.entries().stream().filter(e -> e.kind() == Kind.DROPPED).findFirst().orElseThrow();
    }

    private void send(Workspace workspace, String agency, int year, String... cells) throws IOException {
        SampleReport report = new SampleReport(year > 2020 ? Office.FORM : Season.OLD, agency, year);
        for (int i = 0; i < cells.length; i += 2) {
            report.set(cells[i], cells[i + 1]);
        }
        Office.take(workspace, office.file(agency + year + ".docx", new SampleWriter(report).docx()));
    }

    private List<Comparison> compare(Workspace workspace, long county, int from, int to, String... keys)
            throws IOException {
        TreeMap<Integer, Set<Long>> bodies = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            bodies.put(year, workspace.rollups().choose(county, Choice.DEPARTMENTS, year));
        }
        return workspace.comparisons().compare(List.of(keys), bodies);
    }

    private static List<Optional<BigDecimal>> numbers(Comparison comparison, int row) {
        return comparison.rows().get(row).points().stream().map(Point::number).toList();
    }

    private static Optional<BigDecimal> is(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Test
    void crossesFromOneFormToTheNextAsItsFileDeclares() throws IOException {
        Entry same = entry(Kind.SAME);
        Entry sum = entry(Kind.SUM);
        Entry other = entry(Kind.NOT_COMPARABLE);
        try (Workspace workspace = office.init()) {
            long county = found(workspace, "1", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.empty());
            found(workspace, "2", "示例县科技局", AgencyLevel.DEPARTMENT, Optional.of(county));
            send(workspace, "示例县科技局", 2020, same.key(), "11", sum.key(), "9", other.key(), "3", dropped().key(), "5");
            send(workspace, "示例县科技局", 2021, same.targets().get(0), "12", sum.targets().get(0), "4",
                    sum.targets().get(1), "6", other.targets().get(0), "70");

            List<Comparison> tables = compare(workspace, county, 2019, 2021, same.targets().get(0),
                    sum.targets().get(0), other.targets().get(0), dropped().key());
            assertThat(tables.get(0).crossings().get(0).label()).isEqualTo(Comparability.COMPARABLE);
            assertThat(tables.get(0).crossings().get(0).year()).isEqualTo(2021);
            assertThat(numbers(tables.get(0), 0)).containsExactly(Optional.empty(), is(11), is(12));
            assertThat(tables.get(0).rows().get(0).points().get(0).known()).isEqualTo(Known.NO_REPORT);
            assertThat(tables.get(1).crossings().get(0).label()).isEqualTo(Comparability.COMPARABLE_AS_SUM);
            assertThat(numbers(tables.get(1), 0)).containsExactly(Optional.empty(), is(9), is(10));
            assertThat(tables.get(1).cells().get(Office.FORM.id())).isEqualTo(sum.targets());
            assertThat(tables.get(2).crossings().get(0).label()).isEqualTo(Comparability.NOT_COMPARABLE);
            assertThat(tables.get(2).crossings().get(0).reason().zh()).isNotBlank();
            assertThat(numbers(tables.get(3), 0)).containsExactly(Optional.empty(), is(5), Optional.empty());
            assertThat(tables.get(3).rows().get(0).points().get(2).known()).isEqualTo(Known.NO_CELL);

            Comparison alone = compare(workspace, county, 2021, 2021, sum.targets().get(0)).get(0);
            assertThat(alone.crossings()).isEmpty();
            assertThat(numbers(alone, 0)).containsExactly(is(4));
            assertThatThrownBy(() -> compare(workspace, county, 2020, 2021, "t9/none"))
                    .isInstanceOf(WorkspaceException.class);
            exported(tables);
        }
    }

    private void exported(List<Comparison> tables) throws IOException {
        CheckedReport report = ComparisonReport.of(tables, "示例县", Locale.SIMPLIFIED_CHINESE);
        for (String target : List.of("xlsx", "docx", "csv", "json")) {
            assertThat(Exported.of(report, target, folder).text()).as(target).contains("未报送", "2021")
                    .contains(target.equals("json") ? "k1/2/2021" : "示例县科技局");
        }
        assertThat(Exported.of(report, "xlsx", folder).text()).contains("2020/2021 表样变更：不可比");
    }

    @Test
    void eachBodyStandsInTheYearsInWhichItCounts() throws IOException {
        String key = Office.FORM.cells().get(0).key();
        try (Workspace workspace = office.init()) {
            long county = found(workspace, "1", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.empty());
            long science = found(workspace, "2", "示例县科技局", AgencyLevel.DEPARTMENT, Optional.of(county));
            long patents = found(workspace, "3", "示例县知识产权局", AgencyLevel.DEPARTMENT, Optional.of(county));
            workspace.register().end(patents, Optional.of(science), LocalDate.of(2023, 7, 1));
            workspace.register().rename(science, "示例县科技和信息化局", LocalDate.of(2023, 7, 1));
            send(workspace, "示例县科技局", 2022, key, "5");
            send(workspace, "示例县知识产权局", 2022, key, "");
            send(workspace, "示例县科技和信息化局", 2023, key, "9");

            Comparison table = compare(workspace, county, 2022, 2023, key).get(0);
            assertThat(table.rows()).extracting(row -> row.body().name()).containsExactly("示例县科技和信息化局",
                    "示例县知识产权局");
            assertThat(numbers(table, 0)).containsExactly(is(5), is(9));
            assertThat(table.rows().get(1).points()).extracting(Point::known).containsExactly(Known.NO_NUMBER,
                    Known.NOT_COUNTED);
            assertThat(table.totals()).containsExactly(new Comparison.YearTotal(BigDecimal.valueOf(5), 1, 2),
                    new Comparison.YearTotal(BigDecimal.valueOf(9), 1, 1));
        }
    }

    private static long found(Workspace workspace, String code, String name, AgencyLevel level, Optional<Long> parent)
            throws IOException {
        return workspace.register().found(new NewBody(code, name, level, parent, START));
    }
}
