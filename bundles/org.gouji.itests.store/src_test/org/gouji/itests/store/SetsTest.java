package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.rollup.SetCheck;
import org.gouji.testkit.form.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetsTest {

    private static final String KEY = "t3/1/总计";

    private static final String NATURAL = "t3/1/自然人";

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Office office;

    SetsTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static SampleReport report(String agency, int number) {
        return Office.report(agency, 2024).set(KEY, String.valueOf(number)).set(NATURAL, String.valueOf(number));
    }

    private static List<Finding> of(SetCheck check, String code) {
        return check.result().findings().stream().filter(finding -> finding.code().equals(code)).toList();
    }

    @Test
    void checksAYearAsOfADay() throws IOException {
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long county = register.found(
                    new NewBody("1", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.empty(), START));
            register.found(new NewBody("2", "示例县科技局", AgencyLevel.DEPARTMENT, Optional.of(county), START));
            register.found(new NewBody("3", "示例县民政局", AgencyLevel.DEPARTMENT, Optional.of(county), START));
            Office.take(workspace, office.docx("县.docx", report("示例县人民政府", 5)),
                    office.docx("科技局.docx", report("示例县科技局", 7)));
        }
        try (Workspace workspace = office.openAsOf(LocalDate.of(2025, 2, 3))) {
            SetCheck check = workspace.sets().check(2024);
            assertThat(of(check, "R01")).singleElement().satisfies(finding -> {
                assertThat(finding.keys()).contains(KEY, NATURAL);
                assertThat(finding.at().get(0).container()).isEqualTo("县.docx");
                assertThat(finding.at().get(0).node()).startsWith("/table");
            });
            assertThat(check.filings()).containsOnlyKeys("县.docx", "科技局.docx");
            assertThat(of(check, "R02")).singleElement()
                    .satisfies(finding -> assertThat(finding.message().zh()).contains("缺 1 个：示例县民政局"));
            assertThat(of(check, "D01")).singleElement()
                    .satisfies(finding -> assertThat(finding.message().zh()).contains("示例县民政局逾期未报"));
            assertThat(workspace.sets().check(2024)).isEqualTo(check);
            assertThat(of(workspace.sets().check(2023), "R02")).hasSize(1);
        }
    }

    @Test
    void seesCorrectedValues() throws IOException {
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long county = register.found(
                    new NewBody("1", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.empty(), START));
            register.found(new NewBody("2", "示例县科技局", AgencyLevel.DEPARTMENT, Optional.of(county), START));
            long filing = Office.take(workspace, office.docx("县.docx", report("示例县人民政府", 5)),
                    office.docx("科技局.docx", report("示例县科技局", 7))).get(0).reports().get(0).filing();
            assertThat(of(workspace.sets().check(2024), "R01").get(0).keys()).contains(KEY);
            ValueText now = workspace.corrections().now(filing, KEY);
            workspace.corrections().correct(filing, new Change(KEY, now, "7", "核对"));
            assertThat(of(workspace.sets().check(2024), "R01").get(0).keys()).doesNotContain(KEY);
        }
    }

    @Test
    void aTextThatNamesTheFigureIsComparedBodyByBody() throws IOException {
        try (Workspace workspace = office.init()) {
            SampleReport city = report("示例市人民政府", 870);
            city.text("s1", "各县新收政府信息公开申请分别为：东山县435件，西河县400件。");
            city.text("s1", "其中通过网络新收政府信息公开申请：东山县435件，西河县12件。");
            Office.take(workspace, office.docx("市.docx", city), office.docx("东.docx", report("示例市东山县人民政府", 435)),
                    office.docx("西.docx", report("示例市西河县人民政府", 435)));
            assertThat(of(workspace.sets().check(2024), "R04")).singleElement().satisfies(finding -> {
                assertThat(finding.keys()).containsExactly(KEY);
                assertThat(finding.message().zh()).contains("西河县人民政府 400", "新收政府信息公开申请数量’总计为 435", "文中写明是此项");
            });
        }
    }

    @Test
    void withoutARegisterNothingIsCalledWhole() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("县.docx", report("示例县人民政府", 5)),
                    office.docx("科技局.docx", report("示例县科技局", 7)));
            SetCheck check = workspace.sets().check(2024);
            assertThat(check.result().outcomes()).filteredOn(outcome -> outcome.code().matches("R02|D01|D02"))
                    .hasSize(3).allSatisfy(outcome -> {
                        assertThat(outcome.result()).isEqualTo(RuleOutcome.Result.NOT_APPLICABLE);
                        assertThat(outcome.undetermined()).isPositive();
                    });
            assertThat(of(check, "R01")).singleElement()
                    .satisfies(finding -> assertThat(finding.message().zh()).contains("按名称判断"));
        }
    }
}
