package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.rollup.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Office office;

    CoverageTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    @Test
    void tellsWhoIsMissingAndWhoIsLate() throws IOException {
        try (Workspace workspace = office.init()) {
            long county = workspace.register().found(new NewBody("1", "示例县人民政府",
                    AgencyLevel.COUNTY_GOVERNMENT, Optional.empty(), START));
            long science = workspace.register().found(new NewBody("2", "示例县科技局", AgencyLevel.DEPARTMENT,
                    Optional.of(county), START));
            Office.take(workspace, office.docx("科技局.docx", Office.report("示例县科技局", 2024)),
                    office.file("坏.docx", new byte[]{'P', 'K', 3, 4, 0, 0, 0}));

            Coverage coverage = workspace.coverages().of(2024);
            assertThat(coverage.there()).isEqualTo(1);
            assertThat(coverage.missing()).extracting(line -> line.body().id()).containsExactly(county);
            assertThat(coverage.late(Office.TODAY)).isEmpty();
            assertThat(coverage.late(LocalDate.of(2025, 3, 31))).isEmpty();
            assertThat(coverage.late(LocalDate.of(2025, 4, 1))).extracting(line -> line.body().id())
                    .containsExactly(county);

            workspace.coverages().due(AgencyLevel.DEPARTMENT, MonthDay.of(1, 19));
            assertThat(workspace.coverages().of(2024).late(Office.TODAY)).extracting(line -> line.body().id())
                    .containsExactly(science);
            assertThatThrownBy(() -> workspace.coverages().due(AgencyLevel.DEPARTMENT, MonthDay.of(2, 29)))
                    .isInstanceOf(WorkspaceException.class);
        }
    }
}
