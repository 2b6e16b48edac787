package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.imports.Incoming;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Comparison.YearTotal;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.Rollup.Total;
import org.gouji.store.rollup.Rollups;
import org.gouji.testkit.form.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupTest {

    private static final String KEY = "t3/1/总计";

    private static final String OTHER = "t3/2/总计";

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Office office;

    RollupTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static long government(Register register, String code, String name) throws IOException {
        return register.found(new NewBody(code, name, AgencyLevel.COUNTY_GOVERNMENT, Optional.empty(), START));
    }

    private static long department(Register register, String code, String name, long parent) throws IOException {
        return register.found(new NewBody(code, name, AgencyLevel.DEPARTMENT, Optional.of(parent), START));
    }

    private Incoming sent(String agency, int first, int second) {
        SampleReport report = Office.report(agency, 2024).set(KEY, String.valueOf(first)).set(OTHER,
                String.valueOf(second));
        return office.docx(agency + ".docx", report);
    }

    @Test
    void countsEachBodyOnce() throws IOException {
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long county = government(register, "1", "示例县人民政府");
            long science = department(register, "2", "示例县科技局", county);
            long merged = department(register, "3", "示例县知识产权局", county);
            register.end(merged, Optional.of(science), LocalDate.of(2024, 7, 1));
            Office.take(workspace, sent("示例县科技局", 5, 0), sent("示例县知识产权局", 3, 0));

            Rollup rollup = workspace.rollups().total(Set.of(science, merged), 2024);
            assertThat(rollup.totals().get(Office.FORM.id()).get(KEY).sum()).isEqualByComparingTo("5");
            assertThat(rollup.leftOut()).containsExactly(merged);
            assertThatThrownBy(() -> workspace.rollups().total(Set.of(county, science), 2024))
                    .isInstanceOfSatisfying(WorkspaceException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.REFUSED));
        }
    }

    @Test
    void takesABlankForNoNumber() throws IOException {
        try (Workspace workspace = office.init()) {
            long county = government(workspace.register(), "1", "示例县人民政府");
            Office.take(workspace, office.docx("a.docx", Office.report("示例县人民政府", 2024).set(KEY, "")));
            Total total = workspace.rollups().total(Set.of(county), 2024).totals().get(Office.FORM.id()).get(KEY);
            assertThat(total).isEqualTo(new Total(BigDecimal.ZERO, 0, 1, 1));
        }
    }

    /** Without a register each name is a body, in every year the same one; with one, those it does not know stay apart. */
    @Test
    void addsUpAgenciesThatNoRegisterKnows() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, sent("示例县科技局", 5, 0), sent("示例县 教育局", 7, 0),
                    office.docx("去年.docx", Office.report("示例县教育局", 2023).set(KEY, "4")));
            Rollups rollups = workspace.rollups();
            Map<String, Long> agencies = new HashMap<>();
            rollups.unregistered(2024).forEach(body -> agencies.put(body.name().replace(" ", ""), body.id()));
            assertThat(agencies.values()).hasSize(2).allMatch(number -> number < 0);
            Set<Long> all = Set.copyOf(agencies.values());

            Rollup rollup = rollups.total(all, 2024);
            assertThat(rollup.there()).isEqualTo(2);
            assertThat(rollup.totals().get(Office.FORM.id()).get(KEY).sum()).isEqualByComparingTo("12");
            assertThat(rollups.contributions(all, 2024, Office.FORM.id(), KEY)).hasSize(2)
                    .allMatch(part -> all.contains(part.body().id()));
            long education = agencies.get("示例县教育局");
            Comparison series = workspace.comparisons()
                    .compare(List.of(KEY), new TreeMap<>(Map.of(2023, Set.of(education), 2024, all))).get(0);
            assertThat(series.totals()).extracting(YearTotal::sum).containsExactly(BigDecimal.valueOf(4),
                    BigDecimal.valueOf(12));

            government(workspace.register(), "1", "示例县科技局");
            assertThat(rollups.unregistered(2024)).extracting(Body::id).containsExactly(education);
        }
    }
}
