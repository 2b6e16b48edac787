package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Actor;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceSettings;
import org.gouji.store.register.Register.NewBody;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.Scope.Pick;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreasTest {

    private static final int YEAR = 2024;

    @TempDir
    Path folder = Path.of("");

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.init(folder.resolve("w"), WorkspaceSettings.IN_FOLDER, new Workspace.Host(
                StaticPluginRegistry.of(), new Actor("officer", Clock.systemUTC()), RunOptions.DEFAULT));
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    private long body(String name, AgencyLevel level, Optional<Long> parent) throws IOException {
        return workspace.register().found(new NewBody(name, name, level, parent, LocalDate.of(2020, 1, 1)));
    }

    private Area area(Scope scope) throws IOException {
        return new Areas(workspace, Texts.in(Locale.CHINA)).of(scope, YEAR);
    }

    @Test
    void theDepartmentsOfAllGovernmentsAreThoseBelowAtAnyDepth() throws IOException {
        long city = body("示例市人民政府", AgencyLevel.CITY_GOVERNMENT, Optional.empty());
        long bureau = body("示例市科技局", AgencyLevel.DEPARTMENT, Optional.of(city));
        long county = body("示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.of(city));
        long office = body("示例县教育局", AgencyLevel.DEPARTMENT, Optional.of(county));

        assertThat(area(Scope.START).bodies()).containsExactlyInAnyOrder(bureau, county);
        assertThat(area(Scope.START).name()).isEqualTo("示例市");
        assertThat(area(Scope.START.by(Pick.DEPARTMENTS)).bodies()).containsExactly(bureau);
        assertThat(area(Scope.START.by(Pick.ALL_DEPARTMENTS)).bodies()).containsExactlyInAnyOrder(bureau, office);
        assertThat(area(Scope.START.by(Pick.OWN)).bodies()).containsExactly(city);
        assertThat(area(Scope.START.by(Pick.ALL_DEPARTMENTS).under(county)).bodies()).containsExactly(office);
    }

    @Test
    void underSeveralTopsTooTheyAreAllThereAre() throws IOException {
        long east = body("东县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.empty());
        long west = body("西县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.empty());
        List<Long> offices = List.of(body("东县教育局", AgencyLevel.DEPARTMENT, Optional.of(east)),
                body("西县教育局", AgencyLevel.DEPARTMENT, Optional.of(west)));

        assertThat(area(Scope.START).bodies()).containsExactlyInAnyOrder(east, west);
        assertThat(area(Scope.START.by(Pick.ALL_DEPARTMENTS)).bodies()).containsExactlyInAnyOrderElementsOf(offices);
    }
}
