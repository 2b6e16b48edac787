package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.register.RegisterFile.Format;
import org.gouji.store.register.RegisterFile.Problem;
import org.gouji.store.register.RegisterFile.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterFileTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private static final String HEAD = "代码,级别,名称,名称类型,上级代码,起,止,并入\r\n";

    private final Path folder;

    private final Office office;

    RegisterFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.office = new Office(folder.resolve("一"));
    }

    private static Result read(Workspace workspace, String text) throws IOException {
        return workspace.registerFile().read((HEAD + text).getBytes(StandardCharsets.UTF_8), Format.CSV);
    }

    private static void county(Workspace workspace) throws IOException {
        Register register = workspace.register();
        LocalDate reform = LocalDate.of(2019, 3, 1);
        long county = register
                .found(new NewBody("001", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.empty(), START));
        long science = register.found(new NewBody("002", "示例县科技局", AgencyLevel.DEPARTMENT, Optional.of(county), START));
        long patents = register.found(
                new NewBody("003", "示例县知识产权局, \"专利\"", AgencyLevel.DEPARTMENT, Optional.of(county), START));
        register.shortName(science, "科技局", LocalDate.of(2012, 1, 1));
        register.shortName(science, "=科委", LocalDate.of(2011, 1, 1));
        register.move(patents, science, LocalDate.of(2015, 1, 1));
        register.end(patents, Optional.of(science), reform);
        register.rename(science, "示例县科技和工业局", reform);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void comesBackTheSameToTheByte(Format format) throws IOException {
        byte[] file;
        try (Workspace workspace = office.init()) {
            county(workspace);
            file = workspace.registerFile().write(format, true);
            Result again = workspace.registerFile().read(file, format);
            assertThat(again).isEqualTo(new Result(3, 0, 0, 0, again.problems()));
            assertThat(again.problems()).isEmpty();
            assertThat(workspace.registerFile().write(format, true)).isEqualTo(file);
        }
        Office other = new Office(folder.resolve("二"));
        try (Workspace workspace = other.init()) {
            Result result = workspace.registerFile().read(file, format);
            assertThat(result.problems()).isEmpty();
            assertThat(result.founded()).isEqualTo(3);
            assertThat(result.changes()).isEqualTo(5);
            assertThat(workspace.registerFile().write(format, true)).isEqualTo(file);
            byte[] english = workspace.registerFile().write(format, false);
            assertThat(workspace.registerFile().read(english, format).problems()).isEmpty();
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void aChangedFileEntersWhatHappenedAndMatchesReports() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("a.docx", Office.report("示例县大数据局", 2024)));
            Result first = read(workspace, "002,部门,示例县科技局,,001,2010-01-01,,\r\n001,县级政府,示例县人民政府,全称,,2010/1/1,,\r\n");
            assertThat(first.problems()).isEmpty();
            assertThat(first.founded()).isEqualTo(2);
            Result second = read(workspace, "002,部门,示例县科技局,全称,001,2010-01-01,2024-03-01,\r\n"
                    + "002,部门,示例县大数据局,全称,001,2024年3月1日,,\r\n");
            assertThat(second.problems()).isEmpty();
            assertThat(second.changes()).isEqualTo(1);
            assertThat(second.matched()).isEqualTo(1);
            assertThat(workspace.register().all(LocalDate.of(2023, 1, 1))).extracting(Body::name)
                    .containsExactly("示例县人民政府", "示例县科技局");
            assertThat(workspace.register().all(LocalDate.of(2024, 3, 1))).extracting(Body::name)
                    .containsExactly("示例县人民政府", "示例县大数据局");
        }
    }

    @Test
    void everyBadLineIsToldAndNothingIsChanged() throws IOException {
        try (Workspace workspace = office.init()) {
            Result result = read(workspace, "001,县级政府,示例县人民政府,全称,,2010-01-01,,\r\n" + "002,村,某村,全称,,2010-01-01,,\r\n"
                    + ",部门,无代码局,全称,001,2010-01-01,,\r\n" + "003,部门,三局,全称,999,2010-02-31,,\r\n"
                    + "004,部门,四局,全称,999,2010-01-01,2009-01-01,\r\n" + "005,部门,五局,别称,001,2010-01-01,,\r\n"
                    + "006,部门,,全称,001,,,\r\n" + "007,部门,七局,全称,998,2010-01-01,,997\r\n");
            assertThat(result.problems()).extracting(problem -> problem.line() + " " + problem.column().en())
                    .containsExactly("3 level", "4 code", "5 since", "6 until", "7 kind", "8 name", "8 since",
                            "9 successor");
            assertThat(workspace.register().all(START)).isEmpty();
            assertThat(read(workspace, "008,部门,八局,全称,998,2010-01-01,,\r\n").problems())
                    .extracting(problem -> problem.line() + " " + problem.column().zh()).containsExactly("2 上级代码");
        }
    }

    @Test
    void whatIsEnteredIsNotOverwritten() throws IOException {
        try (Workspace workspace = office.init()) {
            county(workspace);
            Result result = read(workspace, "001,市级政府,示例县政府,全称,,2010-01-01,,\r\n002,部门,示例县科技局,全称,001,2010-01-01,,\r\n");
            assertThat(result.problems()).extracting(Problem::line).containsExactly(2, 2, 3);
            assertThat(result.problems()).anySatisfy(
                    problem -> assertThat(problem.text().zh()).contains("已登记为“示例县人民政府”", "另加一行"));
            assertThat(workspace.register().get(1, START).name()).isEqualTo("示例县人民政府");
        }
    }

    @Test
    void oneLineWithALaterFirstDayIsARenameOrAMove() throws IOException {
        try (Workspace workspace = office.init()) {
            county(workspace);
            LocalDate day = LocalDate.of(2024, 3, 1);
            Result renamed = read(workspace, "002,部门,示例县数据局,全称,001,2024-03-01,,\r\n");
            assertThat(renamed.problems()).isEmpty();
            assertThat(renamed.changes()).isEqualTo(1);
            assertThat(workspace.register().get(2, day.minusDays(1)).name()).isEqualTo("示例县科技和工业局");
            assertThat(workspace.register().get(2, day).name()).isEqualTo("示例县数据局");
            assertThat(read(workspace, "002,部门,示例县数据局,全称,001,2024-05-01,,\r\n").problems())
                    .as("nothing changes on that day").isNotEmpty();
            assertThat(read(workspace, "003,部门,示例县专利局,全称,001,2024-03-01,,\r\n").problems())
                    .as("it has ended").isNotEmpty();
            assertThat(read(workspace, "002,部门,示例县数据局,全称,999,2024-05-01,,\r\n").problems())
                    .extracting(problem -> problem.column().zh()).containsExactly("上级代码");
            assertThat(workspace.verify()).isEmpty();
        }
    }

    @Test
    void refusesACircleWithItsLine() throws IOException {
        try (Workspace workspace = office.init()) {
            Result result = read(workspace, "1,部门,一局,,2,2010-01-01,,\r\n2,部门,二局,,1,2010-01-01,,\r\n");
            assertThat(result.problems()).extracting(Problem::line).containsExactly(2, 3);
            assertThat(workspace.register().all(START)).isEmpty();
        }
    }

    @Test
    void readsWhatSpreadsheetsOnChineseSystemsWrite() throws IOException {
        try (Workspace workspace = office.init()) {
            byte[] file = (HEAD + "001,部门,\"示例县\n科技局\",,,40179,,\r\n").getBytes(Charset.forName("GB18030"));
            assertThat(workspace.registerFile().read(file, Format.CSV).founded()).isEqualTo(1);
            assertThat(workspace.register().all(START).get(0).since()).isEqualTo(LocalDate.of(2010, 1, 1));
            assertThatThrownBy(() -> workspace.registerFile().read(file, Format.XLSX)).isInstanceOf(IOException.class);
            assertThat(workspace.registerFile().read(new byte[0], Format.CSV).problems()).hasSize(4);
        }
    }
}
