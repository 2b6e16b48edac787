package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verbs that change something tell programs: one document on the standard output. */
class VerbJsonTest {

    private static final String KEY = FakePlugins.KEY;

    private final Path temp;
    private final WorkspaceRuns runs;

    VerbJsonTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new WorkspaceRuns(temp).with(new FakePlugins.LetterExporter());
    }

    private JsonTree json(int exit, String verb, String... more) throws IOException {
        String[] line = new String[more.length + 2];
        line[0] = "--format";
        line[1] = "json";
        System.arraycopy(more, 0, line, 2, more.length);
        assertThat(runs.in(verb, line)).as(runs.err()).isEqualTo(exit);
        JsonTree tree = JsonTree.of(runs.out());
        assertThat(tree.at("format")).isEqualTo("gouji-workspace/1");
        return tree;
    }

    private String filing(String agency) throws IOException {
        return String.valueOf(runs.filing(agency));
    }

    @Test
    void anImportTellsWhatBecameOfEachFile() throws IOException {
        Path inbox = Files.createDirectories(temp.resolve("新"));
        Files.writeString(inbox.resolve("a.txt"), "report 甲局 12");
        Files.writeString(inbox.resolve("b.txt"), "nothing");
        Files.writeString(inbox.resolve(".c.txt"), "hidden");
        JsonTree told = json(ExitCode.UNREADABLE, "import", "--received", "2022-01-20", inbox.toString());
        assertThat(told.at("received")).isEqualTo("2022-01-20");
        assertThat(told.at("complete")).isEqualTo("true");
        assertThat(told.at("files/0/path")).endsWith("a.txt");
        assertThat(told.at("files/0/outcome")).isEqualTo("new");
        assertThat(told.at("files/0/filings/0/id")).isEqualTo(filing("甲局"));
        assertThat(told.at("files/0/filings/0/agency")).isEqualTo("甲局");
        assertThat(told.at("files/0/filings/0/year")).isEqualTo("2021");
        assertThat(told.at("files/0/filings/0/status")).isEqualTo("OK");
        assertThat(told.at("files/0/filings/0/errors")).isEqualTo("1");
        assertThat(told.at("files/1/filings/0/agency")).isEmpty();
        assertThat(told.at("skipped/0/reason")).isEqualTo("hidden");
        assertThat(told.at("totals"))
                .isEqualTo("{files=2, new=2, known=0, readAgain=0, failed=0, reports=1, unrecognised=1}");
        assertThat(runs.err()).contains("新收文件 2 个");

        Files.writeString(inbox.resolve("d.txt"), "report 甲局 1");
        JsonTree again = json(ExitCode.CLEAN, "import", inbox.toString());
        assertThat(again.at("files/0/outcome")).isEqualTo("known");
        assertThat(again.at("files/2/filings/0/version")).isEqualTo("2");
        assertThat(again.at("files/2/filings/0/before")).isEqualTo("checked");
        assertThat(again.at("totals/known")).isEqualTo("2");
    }

    @Test
    void anImportTellsWhatTheOfficerMustKnowOfAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("e.txt"), "report 戊局 8");
        json(ExitCode.UNREADABLE, "import", "--limit", "bytes=3", "--received", "2022-01-20", file.toString());
        JsonTree told = json(ExitCode.CLEAN, "import", "--received", "2022-01-21", file.toString());
        assertThat(told.at("files/0/outcome")).isEqualTo("read_again");
        assertThat(told.at("files/0/notices/0/en")).contains("could not be read");
        assertThat(told.at("files/0/notices/0/zh")).contains("未能读取");
        assertThat(told.at("totals")).isEqualTo(
                "{files=1, new=0, known=0, readAgain=1, failed=0, reports=1, unrecognised=0}");

        Path older = Files.writeString(temp.resolve("f.txt"), "report 戊局 9");
        JsonTree late = json(ExitCode.CLEAN, "import", "--received", "2020-01-01", older.toString());
        assertThat(late.at("files/0/notices/0/en")).contains("2020-01-01");
    }

    @Test
    void aCorrectionTellsItsNumberAndItsEffect() throws IOException {
        runs.take("a.txt", "report 甲局 12");
        String id = filing("甲局");
        JsonTree told = json(ExitCode.CLEAN, "correct", "--author", "李四", "--reason", "电话核实", id, KEY, "1");
        assertThat(told.at("filing")).isEqualTo(id);
        assertThat(told.at("state")).isEqualTo("corrected");
        assertThat(told.at("correction/id")).matches("\\d+");
        assertThat(told.at("correction/key")).isEqualTo(KEY);
        assertThat(told.at("correction/author")).isEqualTo("李四");
        assertThat(told.at("correction/outcome")).isEqualTo("applied");
        assertThat(told.at("correction/before/text")).isEqualTo("12");
        assertThat(told.at("correction/after/text")).isEqualTo("1");
        assertThat(told.at("fixed/0/code")).isEqualTo("Z01");
        assertThat(told.at("new")).isEqualTo("[]");
        assertThat(told.at("errors")).isEqualTo("0");
        String number = told.at("correction/id");

        JsonTree undone = json(ExitCode.CLEAN, "undo", id);
        assertThat(undone.at("correction/id")).isEqualTo(number);
        assertThat(undone.at("correction/outcome")).isEqualTo("inactive");
        assertThat(undone.at("correction/after/text")).isEqualTo("12");
        assertThat(undone.at("new/0/code")).isEqualTo("Z01");
        assertThat(json(ExitCode.CLEAN, "redo", "--correction", number, id).at("correction/after/text"))
                .isEqualTo("1");
        assertThat(runs.in("redo", "--format", "json", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.out()).isEmpty();
    }

    @Test
    void anUndoTellsWhichOtherCorrectionsNoLongerApply() throws IOException {
        runs.take("a.txt", "report 甲局 12");
        String id = filing("甲局");
        String first = json(ExitCode.CLEAN, "correct", "--author", "李四", "--reason", "一", id, KEY, "7")
                .at("correction/id");
        String second = json(ExitCode.CLEAN, "correct", "--author", "王五", "--reason", "二", id, KEY, "1")
                .at("correction/id");
        JsonTree undone = json(ExitCode.CLEAN, "undo", "--correction", first, id);
        assertThat(undone.at("others/0/id")).isEqualTo(second);
        assertThat(undone.at("others/0/author")).isEqualTo("王五");
        assertThat(undone.at("others/0/outcome")).isEqualTo("refused");
        assertThat(runs.err()).contains("不再生效：修改 " + second, "未生效：报告中是别的值");
        assertThat(json(ExitCode.CLEAN, "redo", "--correction", first, id).at("others/0/outcome"))
                .isEqualTo("applied");
        assertThat(runs.err()).contains("重新生效：修改 " + second);
        assertThat(json(ExitCode.CLEAN, "undo", id).at("others")).isEqualTo("[]");
        assertThat(runs.err()).doesNotContain("生效：");
    }

    @Test
    void aSlipInTheFormatChangesNothing() throws IOException {
        runs.take("a.txt", "report 甲局 12");
        String id = filing("甲局");
        assertThat(runs.in("correct", "--format", "xml", "--reason", "x", id, KEY, "1")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("--format", "xml");
        assertThat(json(ExitCode.CLEAN, "show", id).at("corrections")).isEqualTo("[]");
    }

    @Test
    void correctionsFromAFileAreToldOneByOne() throws IOException {
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 13");
        runs.correct("甲局", KEY, "7");
        Path file = temp.resolve("修改.json");
        JsonTree written = json(ExitCode.CLEAN, "corrections", "export", "--out", file.toString());
        assertThat(written.at("path")).isEqualTo(file.toString());
        assertThat(written.at("corrections")).isEqualTo("1");
        JsonTree tried = json(ExitCode.FINDINGS, "corrections", "apply", file.toString(), "--to", filing("乙局"));
        assertThat(tried.at("reports/0/filing")).isEqualTo(filing("乙局"));
        assertThat(tried.at("reports/0/corrections/0/outcome")).isEqualTo("refused");
        assertThat(tried.at("reports/0/corrections/0/why/zh")).contains("12", "13");
        assertThat(tried.at("totals")).isEqualTo("{applied=0, obsolete=0, refused=1}");
    }

    @Test
    void decisionsTellWhoDidWhatAndWhatWasRefused() throws IOException {
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 0");
        String bad = filing("甲局");
        String good = filing("乙局");
        JsonTree accepted = json(ExitCode.USAGE, "accept", "--author", "李四", bad, "99", good);
        assertThat(accepted.at("filings/0/id")).isEqualTo(good);
        assertThat(accepted.at("filings/0/state")).isEqualTo("accepted");
        assertThat(accepted.at("filings/0/by")).isEqualTo("李四");
        assertThat(accepted.at("filings/0/since")).startsWith(String.valueOf(LocalDate.now().getYear()));
        assertThat(accepted.at("refused/0/id")).isEqualTo(bad);
        assertThat(accepted.at("refused/0/why/zh")).contains("Z01");
        assertThat(accepted.at("refused/1/id")).isEqualTo("99");

        Path letters = temp.resolve("退回");
        JsonTree returned = json(ExitCode.CLEAN, "return", "--all", "--as-of", "2025-01-20", "--deadline",
                "2025-02-10", "--out", letters.toString());
        assertThat(returned.at("filings/0/id")).isEqualTo(bad);
        assertThat(returned.at("filings/0/state")).isEqualTo("returned");
        assertThat(returned.at("filings/0/deadline")).isEqualTo("2025-02-10");
        assertThat(Path.of(returned.at("filings/0/letter"))).exists();
        assertThat(returned.at("refused")).isEqualTo("[]");
        assertThat(json(ExitCode.CLEAN, "reopen", "--reason", "退错了", bad).at("filings/0/state"))
                .isEqualTo("checked");
        assertThat(json(ExitCode.USAGE, "reopen", "--reason", "x", bad).at("refused/0/id")).isEqualTo(bad);
        assertThat(json(ExitCode.FAILED, "return", "--out", letters.toString(), "--option", "office=bad", bad)
                .at("refused/0/why/en")).isNotEmpty();
    }

    @Test
    void workThatIsStoppedTellsWhatWasDone() throws IOException {
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report stop 13").take("c.txt", "report 丙局 14");
        JsonTree returned = json(ExitCode.FAILED, "return", "--out", temp.resolve("退回").toString(), filing("甲局"),
                filing("stop"), filing("丙局"));
        assertThat(returned.at("filings/0/agency")).isEqualTo("甲局");
        assertThat(returned.at("filings/1")).isEmpty();
        JsonTree written = json(ExitCode.FAILED, "export", "--to", "name", "--out", temp.resolve("出").toString(),
                filing("甲局"), filing("stop"));
        assertThat(Path.of(written.at("files/0/path"))).exists();
        assertThat(written.at("files/1")).isEmpty();
    }

    @Test
    void oneThatCannotBeReturnedDoesNotKeepTheOthers() throws IOException {
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 13");
        Path letters = temp.resolve("退回");
        assertThat(runs.in("return", "--out", letters.toString(), filing("甲局"), "99", filing("乙局")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("99", "报告 " + filing("乙局") + " 已退回");
        assertThat(letters.toFile().list()).hasSize(2);
    }

    @Test
    void waiversTellWhichFindingAndUntilWhen() throws IOException {
        runs.take("a.txt", "report 甲局 12");
        String id = filing("甲局");
        String finding = json(ExitCode.CLEAN, "show", id).at("findings/0/fingerprint");
        JsonTree waived = json(ExitCode.CLEAN, "waive", "--author", "李四", "--reason", "已说明", "--until", "2099-12-31",
                id, finding);
        assertThat(waived.at("filing")).isEqualTo(id);
        assertThat(waived.at("code")).isEqualTo("Z01");
        assertThat(waived.at("fingerprint")).isEqualTo(finding);
        assertThat(waived.at("author")).isEqualTo("李四");
        assertThat(waived.at("until")).isEqualTo("2099-12-31");
        assertThat(waived.at("state")).isEqualTo("holds");
        assertThat(json(ExitCode.CLEAN, "unwaive", id, finding).at("state")).isEqualTo("withdrawn");
    }

    @Test
    void whoseAReportIsIsTold() throws IOException {
        runs.county("示例县人民政府", "丙局");
        runs.take("a.txt", "report 甲局 1");
        String id = filing("甲局");
        JsonTree told = json(ExitCode.CLEAN, "match", id, "丙局");
        assertThat(told.at("given")).isEqualTo(id);
        assertThat(told.at("body/name")).isEqualTo("丙局");
        assertThat(told.at("filing/id")).isEqualTo(id);
        assertThat(json(ExitCode.CLEAN, "match", "--undo", id).at("filing/id")).isEqualTo(id);
        assertThat(json(ExitCode.CLEAN, "due", "department", "01-26").at("level")).isEqualTo("department");
        assertThat(JsonTree.of(runs.out()).at("day")).isEqualTo("01-26");
    }

    @Test
    void rulesAndChecksAnewAreTold() throws IOException {
        runs.take("a.txt", "report 甲局 12");
        Path profile = Files.writeString(temp.resolve("p"), "name = 本办\nZ01 = off\n");
        assertThat(json(ExitCode.CLEAN, "profile", "show").at("profile")).isEmpty();
        assertThat(json(ExitCode.CLEAN, "profile", "set", profile.toString()).at("profile"))
                .isEqualTo("{name=本办, levels={Z01=off}}");
        assertThat(json(ExitCode.CLEAN, "profile", "show").at("profile/levels/Z01")).isEqualTo("off");
        JsonTree anew = json(ExitCode.CLEAN, "recheck");
        assertThat(anew.at("reports")).isEqualTo("1");
        assertThat(anew.at("changed")).isEqualTo("1");
        assertThat(anew.at("fixed")).isEqualTo("1");
        assertThat(json(ExitCode.CLEAN, "profile", "clear").at("profile")).isEmpty();
    }

    @Test
    void backupsAndExportsTellPathsAndNumbers() throws IOException {
        runs.take("a.txt", "report 甲局 12").take("c.txt", "report bad 1");
        String file = Files.writeString(temp.resolve("b.txt"), "nothing").toString();
        String empty = json(ExitCode.UNREADABLE, "import", file).at("files/0/filings/0/id");
        Path zip = temp.resolve("备份.zip");
        JsonTree made = json(ExitCode.CLEAN, "backup", "--out", zip.toString());
        assertThat(made.at("path")).isEqualTo(zip.toString());
        assertThat(made.at("filings")).isEqualTo("3");
        assertThat(made.at("originals")).isEqualTo("3");
        Path out = temp.resolve("定稿");
        JsonTree written = json(ExitCode.FAILED, "export", "--to", "name", "--out", out.toString(), filing("甲局"),
                filing("bad"), empty);
        assertThat(Path.of(written.at("files/0/path"))).isEqualTo(out.resolve("2021/甲局.nam"));
        assertThat(written.at("files/0/target")).isEqualTo("name");
        assertThat(written.at("files/0/filings")).isEqualTo("[" + filing("甲局") + "]");
        assertThat(written.at("failed/0/path")).endsWith("bad.nam");
        assertThat(written.at("withoutReport/0/path")).endsWith("b.txt");
        assertThat(runs.in("export", "--to", "name", "--format", "json", filing("甲局"))).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("--out");
    }

    @Test
    void aNewAndARestoredWorkspaceAreTold() throws IOException {
        Runs bare = new Runs(Files.createDirectories(temp.resolve("bare")));
        Path folder = temp.resolve("另一个");
        assertThat(bare.run("workspace", "init", "--format", "json", folder.toString())).isZero();
        assertThat(JsonTree.of(bare.out()).at("path")).isEqualTo(folder.toString());
        String zip = temp.resolve("空.zip").toString();
        assertThat(bare.run("workspace", "backup", "--workspace", folder.toString(), "--out", zip)).isZero();
        assertThat(bare.run("workspace", "restore", "--format", "json", zip, folder + "2")).isZero();
        assertThat(JsonTree.of(bare.out()).at("path")).isEqualTo(folder + "2");
        assertThat(JsonTree.of(bare.out()).at("filings")).isEqualTo("0");
    }

    @Test
    void longWorkShowsHowFarItIs() throws IOException {
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 13");
        assertThat(runs.in("verify", "--progress")).isZero();
        assertThat(runs.err()).contains("已处理 6 / 6");
        assertThat(runs.out()).contains("工作区完好").doesNotContain("已处理");
        assertThat(runs.in("export", "--progress", "--year", "2021", "--to", "name,list", "--out",
                temp.resolve("出").toString())).isZero();
        assertThat(runs.err()).contains("已处理 1 / 4", "已处理 4 / 4");
        assertThat(runs.in("return", "--progress", "--all")).isZero();
        assertThat(runs.err()).contains("已处理 1 / 2", "已处理 2 / 2");
        String zip = temp.resolve("进度.zip").toString();
        assertThat(runs.in("backup", "--progress", "--out", zip)).isZero();
        assertThat(runs.err()).contains("已完成 25%", "已完成 50%", "已完成 100%");
        Runs bare = new Runs(Files.createDirectories(temp.resolve("bare")));
        assertThat(bare.run("workspace", "restore", "--progress", zip, temp.resolve("进度").toString())).isZero();
        assertThat(bare.err()).contains("已完成 100%");
        assertThat(runs.in("verify")).isZero();
        assertThat(runs.err()).isEmpty();
    }

    @Test
    void theStandardInputIsTakenIn() throws IOException {
        runs.reading("report 甲局 12");
        JsonTree told = json(ExitCode.CLEAN, "import", "-");
        assertThat(told.at("files/0/path")).isEqualTo("-");
        assertThat(told.at("files/0/filings/0/id")).isEqualTo(filing("甲局"));
        assertThat(runs.in("verify")).isZero();
        assertThat(temp.resolve("scratch")).isEmptyDirectory();
        assertThat(json(ExitCode.CLEAN, "import", "-").at("files/0/outcome")).isEqualTo("known");
    }
}
