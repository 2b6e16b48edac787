package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Body;
import org.gouji.store.register.Candidate;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Office office;

    RegisterTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static long government(Register register, String code, String name) throws IOException {
        return register.found(new NewBody(code, name, AgencyLevel.COUNTY_GOVERNMENT, Optional.empty(), START));
    }

    private static long department(Register register, String code, String name, long parent) throws IOException {
        return register.found(new NewBody(code, name, AgencyLevel.DEPARTMENT, Optional.of(parent), START));
    }

    @Test
    void tellsTheTreeAsOfADay() throws IOException {
        LocalDate reform = LocalDate.of(2019, 3, 1);
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long county = government(register, "1", "示例县人民政府");
            long science = department(register, "2", "示例县科学技术局", county);
            long work = department(register, "3", "示例县工业局", county);
            register.rename(work, "示例县工业和科技局", reform);
            register.end(science, Optional.of(work), reform);

            assertThat(register.subtree(county, reform.minusDays(1))).extracting(Body::name)
                    .containsExactly("示例县人民政府", "示例县科学技术局", "示例县工业局");
            assertThat(register.children(county, reform)).extracting(Body::name).containsExactly("示例县工业和科技局");
            assertThat(register.get(science, reform.minusDays(1)).successor()).contains(work);
            refused(() -> register.rename(work, "别名局", reform.minusYears(1)), Problem.REFUSED);
            refused(() -> register.move(county, work, reform), Problem.REFUSED);
            refused(() -> register.end(county, Optional.empty(), reform), Problem.REFUSED);
            refused(() -> register.get(science, reform), Problem.UNKNOWN);
            refused(() -> government(register, "2", "另一县人民政府"), Problem.REFUSED);
        }
        try (Workspace workspace = office.open()) {
            assertThat(workspace.register().all(reform)).hasSize(2);
        }
    }

    @Test
    void refusesACircleThatWouldCloseOnALaterDay() throws IOException {
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long one = government(register, "1", "甲县人民政府");
            long two = government(register, "2", "乙县人民政府");
            register.move(two, one, LocalDate.of(2020, 1, 1));
            refused(() -> register.move(one, two, LocalDate.of(2019, 1, 1)), Problem.REFUSED);
            assertThat(register.subtree(one, LocalDate.of(2021, 1, 1))).hasSize(2);
        }
    }

    private interface Step {

        void run() throws IOException;
    }

    private static void refused(Step step, Problem problem) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void matchesOnlyWhatIsCertain() throws IOException {
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long county = government(register, "1", "示例县人民政府");
            long bureau = department(register, "2", "示例县人民政府办公室", county);
            long science = department(register, "3", "示例县科学技术局", county);
            register.shortName(science, "科技局", START);

            assertThat(register.named("示例县 政府", 2023)).contains(county);
            assertThat(register.named("示例县政府办", 2023)).contains(bureau);
            assertThat(register.named("科技局", 2023)).contains(science);
            assertThat(register.named("科技局", 2008)).isEmpty();
            assertThat(register.named("示例县科学技术厅", 2023)).isEmpty();
            assertThat(register.candidates("示例县科学技术厅")).first().satisfies(candidate -> {
                assertThat(candidate.body()).isEqualTo(science);
                assertThat(candidate.reason().zh()).contains("1 个字");
            });
            assertThat(register.candidates("某省示例县人民政府")).extracting(Candidate::body).startsWith(county);
            long other = department(register, "4", "示例县社保中心", county);
            register.shortName(other, "科技局", START);
            assertThat(register.named("科技局", 2023)).as("two bodies have it").isEmpty();
        }
    }

    @Test
    void neverTakesAGovernmentForItsOffice() throws IOException {
        try (Workspace workspace = office.init()) {
            government(workspace.register(), "1", "示例市人民政府");
            assertThat(workspace.register().named("示例市人民政府办公室", 2023)).isEmpty();
            assertThat(workspace.register().candidates("示例市人民政府办公室"))
                    .allSatisfy(candidate -> assertThat(candidate.confidence()).isLessThan(0.5));
        }
    }

    @Test
    void findsLastYearsReportAcrossARename() throws IOException {
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long county = government(register, "1", "示例县人民政府");
            long science = department(register, "2", "示例县科学技术局", county);
            register.rename(science, "示例县科技和工业局", LocalDate.of(2024, 1, 1));
            Office.take(workspace, office.docx("旧.docx", Office.report("示例县科学技术局", 2023)),
                    office.docx("新.docx", Office.report("示例县科技和工业局", 2024)),
                    office.docx("外.docx", Office.report("外县某局", 2024)));

            assertThat(workspace.filings().all()).extracting(Filing::body)
                    .containsExactlyInAnyOrder(Optional.of(science), Optional.of(science), Optional.empty());
            assertThat(workspace.filings().lastYear("示例县科技和工业局", 2024).orElseThrow().agency())
                    .contains("示例县科学技术局");
        }
    }
}
