package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.RollupReport;
import org.gouji.store.rollup.Rollups.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals laid out by the real exporters. */
class RollupReportTest {

    private final Path folder;

    private final Office office;

    private Optional<CheckedReport> totals = Optional.empty();

    RollupReportTest(@TempDir Path folder) {
        this.folder = folder;
        this.office = new Office(folder);
    }

    @BeforeEach
    void addUp() throws IOException {
        try (Workspace workspace = office.init()) {
            long city = workspace.register().found(new NewBody("1", "示例市人民政府", AgencyLevel.CITY_GOVERNMENT,
                    Optional.empty(), LocalDate.of(2010, 1, 1)));
            for (String name : new String[]{"科技局", "教育局", "民政局"}) {
                workspace.register().found(new NewBody(name, "示例市" + name, AgencyLevel.DEPARTMENT,
                        Optional.of(city), LocalDate.of(2010, 1, 1)));
            }
            String key = Office.FORM.cells().get(0).key();
            String blank = Office.FORM.cells().get(1).key();
            Office.take(workspace,
                    office.docx("a.docx", Office.report("示例市科技局", 2024).set(key, "11").set(blank, "")),
                    office.docx("b.docx", Office.report("示例市教育局", 2024).set(key, "31")));
            Rollup rollup = workspace.rollups().total(workspace.rollups().choose(city, Choice.BELOW, 2024), 2024);
            totals = Optional.of(RollupReport.of(rollup, Office.FORM, "示例市", Locale.SIMPLIFIED_CHINESE));
        }
    }

    @Test
    void aWordDocumentOfTotalsIsReadBackCellByCell() throws IOException {
        Exported document = Exported.of(totals.orElseThrow(), "docx", folder);
        Report read = document.read();
        assertThat(read.schema().id()).isEqualTo(Office.FORM.id());
        for (CellSpec cell : Office.FORM.cells()) {
            Value expected = totals.orElseThrow().report().orElseThrow().values().get(cell.key()).orElseThrow();
            assertThat(read.values().get(cell.key()).orElseThrow().number()).as(cell.key())
                    .isEqualTo(expected.number());
        }
        assertThat(read.values().get(Office.FORM.cells().get(0).key()).orElseThrow().is(42)).isTrue();
        assertThat(document.text()).contains("示例市2024年政府信息公开工作年度报告汇总", "应报 3 个机构，已报 2 个，未报 1 个",
                "未报送：示例市民政局。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "json", "csv"})
    void everyTargetSaysWhoIsMissing(String target) throws IOException {
        String text = Exported.of(totals.orElseThrow(), target, folder).text();
        assertThat(text).contains("汇总", "42");
        if (!target.equals("csv")) {
            assertThat(text).contains("示例市民政局", "1/2");
        }
    }

    @Test
    void aCellThatNobodyFilledIsNotZero() {
        Report report = totals.orElseThrow().report().orElseThrow();
        assertThat(report.values().all()).filteredOn(value -> value.number().isEmpty()).isEmpty();
        CheckedReport empty = RollupReport.of(new Rollup(2024, java.util.List.of(), java.util.Map.of(),
                java.util.List.of(), java.util.List.of()), Office.FORM, "示例市", Locale.ENGLISH);
        assertThat(empty.report().orElseThrow().values().all())
                .allSatisfy(value -> assertThat(value.state()).isEqualTo(ValueState.MISSING));
    }
}
