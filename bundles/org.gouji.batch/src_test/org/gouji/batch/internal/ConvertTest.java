package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class ConvertTest {

    @TempDir
    Path temp;
    private Path folder;
    private Path out;
    private Runs runs;

    @BeforeEach
    void program() throws IOException {
        folder = Files.createDirectories(temp.resolve("in"));
        out = temp.resolve("结果");
        runs = new Runs(Files.createDirectories(temp.resolve("scratch")));
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/one.txt"), "report x 0\nreport y 0");
        Files.writeString(folder.resolve("two.txt"), "report z 12");
    }

    @Test
    void oneInputGoesToStandardOutput() {
        assertThat(runs.run("convert", "--to", "name", folder + "/a/one.txt")).isZero();
        assertThat(runs.out()).isEqualTo("x\ny\n");
        assertThat(runs.err()).contains("文件 1 个，报告 2 份");
    }

    @Test
    void severalInputsNeedAFolder() {
        assertThat(runs.run("convert", "--to", "name", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("--out");
        assertThat(runs.run("convert", "--to", "name,list", folder + "/two.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.out()).isEmpty();
    }

    @Test
    void aTargetForAllInputsGoesToStandardOutputOnce() {
        assertThat(runs.run("convert", "--to", "list", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out()).isEqualTo("x\ny\nz\n");
    }

    @Test
    void aTargetForAllInputsTakesAFileName() throws IOException {
        Path file = temp.resolve("汇总/全部.LST");
        Files.createDirectories(file.getParent());
        assertThat(runs.run("convert", "--to", "list", "--out", file.toString(), folder.toString()))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(file).hasContent("x\ny\nz\n");
        assertThat(runs.run("convert", "--to", "list", "--out", file.toString(), folder + "/two.txt"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(file).hasContent("z\n");
        assertThat(files(file.getParent())).containsExactly("全部.LST");
    }

    @Test
    void aFileNameIsRefusedForWhatWritesSeveralFiles() {
        for (String targets : List.of("name", "name,list")) {
            Path file = temp.resolve("all.nam");
            assertThat(runs.run("convert", "--to", targets, "--out", file.toString(), folder.toString()))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(runs.err()).contains("all.nam 是文件名");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void anExistingFolderAndANumberAreNoFileNames() throws IOException {
        Path folders = Files.createDirectories(temp.resolve("all.lst"));
        for (Path target : List.of(folders, temp.resolve("2024.12"))) {
            runs.run("convert", "--to", "list", "--out", target.toString(), folder.toString());
            assertThat(files(target)).containsExactly("reports.lst");
        }
    }

    @Test
    void theOneFileAmongTheInputsIsNotReadByASecondRun() throws IOException {
        String file = folder.resolve("all.txt").toString();
        runs.run("convert", "--to", "list", "--out", file, folder.toString());
        runs.run("convert", "--to", "list", "--out", file, folder.toString());
        assertThat(folder.resolve("all.txt")).hasContent("x\ny\nz\n");
        assertThat(runs.err()).contains("存放结果的位置");
    }

    @Test
    void aSetTargetThatFailsOrIsStoppedLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(temp.resolve("all.lst"), "old");
        Files.writeString(folder.resolve("bad.txt"), "report bad 0");
        assertThat(runs.run("convert", "--to", "list", "--out", file.toString(), folder.toString()))
                .isEqualTo(ExitCode.FAILED);
        Files.writeString(folder.resolve("bad.txt"), "report stop 0");
        assertThat(runs.run("convert", "--to", "list", "--out", file.toString(), folder.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(runs.err()).contains("已停止");
        assertThat(file).hasContent("old");
        assertThat(files(temp)).containsExactlyInAnyOrder("all.lst", "in/a/one.txt", "in/bad.txt", "in/two.txt");
    }

    @Test
    void theOneFileMustNotBeAnInput() throws IOException {
        Path input = folder.resolve("three.lst");
        Files.writeString(input, "report z 12");
        assertThat(runs.run("convert", "--to", "list", "--out", input.toString(), input.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(input).hasContent("report z 12");
    }

    @Test
    void aFolderIsMirrored() throws IOException {
        int code = runs.run("convert", "--to", "name,list", "--out", out.toString(), "--option", "case=upper",
                folder.toString());
        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(files(out)).containsExactly("a/one.txt.nam", "reports.lst", "two.txt.nam");
        assertThat(out.resolve("a/one.txt.nam")).hasContent("X\nY\n");
        assertThat(out.resolve("reports.lst")).hasContent("X\nY\nZ\n");
        assertThat(runs.out()).isEmpty();
        assertThat(runs.err()).contains("写出 3 个文件到 " + out);
    }

    @Test
    void whatIsInAContainerIsMirroredBelowIt() throws IOException {
        Files.writeString(folder.resolve("b.box"), "BOX\n县/one.txt:report x 0\ncon.txt:report y 0\na?.txt:report z 0\n"
                + "a_.txt:report w 0\nc.box:BOX|d.txt:report v 0\nlocked.txt:locked");
        runs.plugins(Stream.concat(Stream.of(new FakePlugins.Box()), Stream.of(FakePlugins.all())).toArray());
        int code = runs.run("convert", "--to", "name,list", "--out", out.toString(),
                folder.resolve("b.box").toString());
        assertThat(code).isEqualTo(ExitCode.UNREADABLE);
        assertThat(files(out)).containsExactly("b.box/_con.txt.nam", "b.box/a_.txt (2).nam", "b.box/a_.txt.nam",
                "b.box/c.box/d.txt.nam", "b.box/locked.txt.nam", "b.box/县/one.txt.nam", "reports.lst");
        assertThat(out.resolve("reports.lst")).hasContent("x\ny\nz\nw\nv\n-\n");
        assertThat(runs.err()).contains("b.box!/locked.txt");
        assertThat(runs.run("convert", "--to", "name", folder.resolve("b.box").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.out()).isEqualTo("x\ny\nz\nw\nv\n-\n");
    }

    @Test
    void aSecondRunGivesTheSame() throws IOException {
        runs.run("convert", "--to", "name", "--out", out.toString(), folder.toString());
        byte[] first = Files.readAllBytes(out.resolve("a/one.txt.nam"));
        runs.run("convert", "--to", "name", "--out", out.toString(), folder.toString());
        assertThat(out.resolve("a/one.txt.nam")).hasBinaryContent(first);
        assertThat(files(out)).hasSize(2);
    }

    @Test
    void aTargetThatFailsLeavesNothingAndDisturbsNoOther() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "report bad 0");
        assertThat(runs.run("convert", "--to", "name", "--out", out.toString(), folder.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(files(out)).containsExactly("a/one.txt.nam", "two.txt.nam");
        assertThat(runs.err()).contains("bad.txt 未能写成 name 格式", "cannot write bad");
    }

    @Test
    void aSetTargetThatFailsLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "report bad 0");
        assertThat(runs.run("convert", "--to", "list,name", "--out", out.toString(), folder.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(files(out)).containsExactly("a/one.txt.nam", "two.txt.nam");
    }

    @Test
    void unreadableInputsAreSaidAndStillWritten() throws IOException {
        Files.writeString(folder.resolve("two.txt"), "locked");
        assertThat(runs.run("convert", "--to", "name", "--out", out.toString(), folder.toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.err()).contains("two.txt  [ENCRYPTED]", "文件有密码");
        assertThat(out.resolve("two.txt.nam")).hasContent("-\n");
    }

    @Test
    void outputsThatWouldCollideAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path other = Files.createDirectories(temp.resolve("other"));
        Files.writeString(other.resolve("two.txt"), "report z 0");
        assertThat(runs.run("convert", "--to", "name", "--out", out.toString(), folder.toString(), other.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("in/two.txt", "other/two.txt");
        assertThat(out).doesNotExist();
    }

    @Test
    void outMustBeAFolderAndNotTheInputs() throws IOException {
        Files.writeString(out, "a file");
        assertThat(runs.run("convert", "--to", "name", "--out", out.toString(), folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(runs.run("convert", "--to", "name", "--out", folder.toString(), folder.toString()))
                .isEqualTo(ExitCode.USAGE);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).sorted().toList();
        }
    }
}
