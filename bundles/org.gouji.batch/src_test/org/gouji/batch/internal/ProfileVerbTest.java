package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji workspace profile} and {@code recheck}. */
class ProfileVerbTest {

    private final WorkspaceRuns runs;
    private final Path profile;
    private final Path other;

    ProfileVerbTest(@TempDir Path temp) throws IOException {
        runs = new WorkspaceRuns(temp);
        profile = Files.writeString(temp.resolve("本办.profile"), "name = 本办\nZ01 = off\nZ9 = info\n");
        other = Files.writeString(temp.resolve("other.profile"), "Z01 = info\n");
    }

    @Test
    void theWorkspacesOwnProfileIsSetShownAndCleared() {
        assertThat(runs.in("profile", "show")).isZero();
        assertThat(runs.err()).contains("没有自己的规则设置");
        assertThat(runs.in("profile", "set", profile.toString())).isZero();
        assertThat(runs.err()).contains("Z9", "recheck");
        assertThat(runs.in("profile", "show")).isZero();
        assertThat(runs.out()).contains("name = 本办", "Z9 = info");
        assertThat(runs.in("recheck", "--profile", other.toString())).isZero();
        assertThat(runs.err()).contains("--profile 不起作用", "已重新核对 0 份报告");
        assertThat(runs.in("profile", "clear")).isZero();
        assertThat(runs.in("profile", "show")).isZero();
        assertThat(runs.out()).isEmpty();
        assertThat(runs.in("verify")).isZero();
    }

    @Test
    void aCheckAnewTellsWhatChanged() throws IOException {
        runs.take("a.txt", "report 甲局 13").take("b.txt", "report 乙局 1");
        String code = code();
        Files.writeString(profile, code + " = off\n");
        assertThat(runs.in("profile", "set", profile.toString())).isZero();
        assertThat(runs.in("recheck", "--progress")).isZero();
        assertThat(runs.err()).contains("已重新核对 2 份报告，其中 1 份的问题有变化；问题：消除 1，新增 0");
        assertThat(runs.in("profile", "clear")).isZero();
        assertThat(runs.in("recheck", "--lang", "en")).isZero();
        assertThat(runs.err()).contains("2 reports checked anew, 1 with other findings; findings: 0 fixed, 1 new");
    }

    /** Of the one finding there is. */
    private String code() throws IOException {
        String[] code = new String[1];
        runs.open(workspace -> {
            for (var filing : workspace.filings().all()) {
                workspace.filings().detail(filing.id()).findings().forEach(finding -> code[0] = finding.code());
            }
        });
        return code[0];
    }

    @Test
    void whatMakesNoSenseIsExplained() {
        assertThat(runs.in("profile")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("profile", "drop")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("profile", "set")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("profile", "set", "无此文件")).isEqualTo(ExitCode.USAGE);
    }
}
