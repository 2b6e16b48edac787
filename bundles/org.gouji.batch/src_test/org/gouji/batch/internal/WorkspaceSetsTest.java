package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceSetsTest {

    private final Runs runs;
    private final Path folder;
    private final Path inbox;

    WorkspaceSetsTest(@TempDir Path temp) throws IOException {
        runs = new Runs(Files.createDirectories(temp.resolve("scratch")));
        folder = temp.resolve("工作区");
        inbox = Files.createDirectories(temp.resolve("收件"));
        Files.writeString(inbox.resolve("a.txt"), "report 甲局 12");
        assertThat(runs.run("workspace", "init", folder.toString())).isZero();
        workspace("import", "--received", "2022-02-03", inbox.toString());
    }

    private int workspace(String command, String... more) {
        String[] line = new String[more.length + 4];
        line[0] = "workspace";
        line[1] = command;
        line[2] = "--workspace";
        line[3] = folder.toString();
        System.arraycopy(more, 0, line, 4, more.length);
        return runs.run(line);
    }

    private void register() throws IOException {
        Path file = inbox.resolveSibling("register.csv");
        Files.writeString(file, "code,level,name,parent,since\n1,county,甲县人民政府,,2000-01-01\n"
                + "2,department,甲局,1,2000-01-01\n9,department,乙局,,2000-01-01\n");
        assertThat(workspace("register", "import", file.toString())).isZero();
    }

    @Test
    void coverageNeedsARegister() {
        assertThat(workspace("coverage")).isZero();
        assertThat(runs.err()).contains("名录中", "没有机构");
    }

    @Test
    void coverageNamesWhoIsMissing() throws IOException {
        register();
        String asOf = "2022-02-10";
        assertThat(workspace("coverage", "--as-of", asOf)).isZero();
        assertThat(runs.out()).contains("应报 3 个单位", "缺 2 个", "甲县人民政府", "逾期未报", "逾期报送");
        assertThat(workspace("coverage", "--under", "1", "--as-of", asOf)).isZero();
        assertThat(runs.out()).contains("应报 2 个单位").doesNotContain("乙局");
        assertThat(workspace("coverage", "--under", "甲县政府", "--format", "json", "--as-of", asOf)).isZero();
        assertThat(runs.out()).contains("\"expected\": 2", "\"level\": \"department\"", "\"late\": true");
        assertThat(workspace("coverage", "--under", "丙局")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("coverage", "--year", "二〇")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anOfficeSetsItsOwnDates() throws IOException {
        register();
        assertThat(workspace("due", "department", "02-20")).isZero();
        assertThat(runs.err()).contains("部门", "2 月 20 日");
        assertThat(workspace("coverage", "--as-of", "2022-02-10")).isZero();
        assertThat(runs.out()).doesNotContain("逾期未报").contains("期限 " + "2022-02-20");
        assertThat(workspace("due", "village", "02-20")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("due", "department", "2月20日")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("due", "department", "02-29")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aYearIsCheckedAsAWhole() {
        assertThat(workspace("check")).isZero();
        assertThat(runs.out()).contains("核对报告 1 份", "错误 0 项");
        assertThat(workspace("check", "--format", "json", "--as-of", "2025-02-10")).isZero();
        assertThat(runs.out()).contains("\"asOf\": \"2025-02-10\"", "a.txt\": 1", "\"outcomes\"");
    }

    @Test
    void whoseAReportIsMayBeDecided() throws IOException {
        Files.writeString(inbox.resolve("b.txt"), "report 乙厅 12");
        workspace("import", "--received", "2022-01-20", inbox.toString());
        register();
        assertThat(workspace("unmatched")).isZero();
        assertThat(runs.out()).contains("乙厅", "乙局（9），50%：相差 1 个字").doesNotContain("甲局");
        assertThat(workspace("unmatched", "--format", "json")).isZero();
        assertThat(runs.out()).contains("\"code\": \"9\"", "\"confidence\": 0.50");
        assertThat(workspace("match", "2", "丙局")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("match", "2", "9")).isZero();
        assertThat(runs.err()).contains("报告 2 现为乙局的报告");
        assertThat(workspace("unmatched")).isZero();
        assertThat(runs.err()).contains("全部报告都已对应");
        assertThat(workspace("match", "2", "甲局")).isZero();
        assertThat(runs.err()).contains("甲局报告 1 的第 2 版");
        assertThat(workspace("match", "1")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("match", "--undo", "1", "甲局")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("match", "--undo", "1")).isZero();
        assertThat(runs.err()).contains("报告 2 不再是报告 1 的版本，后者现有 1 版");
        assertThat(workspace("history", "1")).isZero();
        assertThat(runs.out()).contains("报告 2 不再是本报告的版本");
        assertThat(workspace("match", "--undo", "2")).isZero();
        assertThat(runs.err()).contains("已撤销报告 2 的对应");
        assertThat(workspace("history", "2")).isZero();
        assertThat(runs.out()).contains("撤销对应");
        assertThat(workspace("verify")).isZero();
    }

    @Test
    void theRegisterComesAndGoesAsAFile() throws IOException {
        Path file = inbox.resolveSibling("名录.csv");
        Files.writeString(file, "代码,级别,名称,上级代码,起\n001,县级政府,甲县人民政府,,2000-01-01\n002,部门,甲局,001,2000-01-01\n");
        assertThat(workspace("register", "import", file.toString())).isZero();
        assertThat(runs.err()).contains("新登记机构 2 个", "对应报告 1 份");
        assertThat(workspace("register", "list")).isZero();
        assertThat(runs.out()).contains("002", "甲局", "部门", "共 2 个机构");
        for (String name : new String[]{"出.csv", "出.xlsx"}) {
            String out = inbox.resolveSibling(name).toString();
            assertThat(workspace("register", "export", out)).isZero();
            assertThat(workspace("register", "import", out)).as(runs.err()).isZero();
            assertThat(runs.err()).contains("新登记机构 0 个、变更 0 项");
        }
        assertThat(workspace("register", "export", "-", "--as", "csv")).isZero();
        assertThat(runs.out()).contains("代码,级别,名称,名称类型,上级代码,起,止,并入", "002,部门,甲局,全称,001,2000-01-01,,");
        assertThat(workspace("register", "list", "--format", "json")).isZero();
        assertThat(runs.out()).contains("\"parent\": \"001\"");
    }

    @Test
    void badLinesOfARegisterFileAreTold() throws IOException {
        Path file = inbox.resolveSibling("坏.csv");
        Files.writeString(file, "代码,级别,名称,上级代码,起\n001,村,甲村,,2000-01-01\n002,部门,甲局,009,2000-01-01\n");
        assertThat(workspace("register", "import", file.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.out()).contains("坏.csv 第 2 行“级别”列", "第 3 行“上级代码”列");
        assertThat(runs.err()).contains("2 处有问题，名录未作改动");
        assertThat(workspace("register", "import", file.toString(), "--as", "xlsx")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(workspace("register", "import", inbox.resolve("没有.csv").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(workspace("register", "paint")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("register", "import")).isEqualTo(ExitCode.USAGE);
        assertThat(workspace("register", "import", "名录")).isEqualTo(ExitCode.USAGE);
    }
}
