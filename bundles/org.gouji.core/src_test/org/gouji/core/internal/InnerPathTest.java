package org.gouji.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnerPathTest {

    @ParameterizedTest
    @CsvSource({"县/报告.docx,县/报告.docx", "../../etc/passwd,etc/passwd", "/etc/passwd,etc/passwd",
            "C:\\Windows\\a.docx,Windows/a.docx", "c:a.docx,a.docx", "\\\\server\\share\\a.docx,server/share/a.docx",
            "a/./b//c.docx,a/b/c.docx", "a/../../b.docx,b.docx", "..,_", "'',_", "'///',_", "a!/b.docx,a！/b.docx"})
    void pathsStayInside(String written, String expected) {
        assertThat(InnerPath.clean(written)).isEqualTo(expected);
    }

    @Test
    void nothingIsHidden() {
        assertThat(InnerPath.clean("a\u0000b\u202Ecod.exe\nx")).isEqualTo("a\uFFFDb\uFFFDcod.exe\uFFFDx");
        assertThat(InnerPath.clean("\uD800.docx")).isEqualTo("\uFFFD.docx");
    }

    @Test
    void longNamesKeepTheirExtension() {
        assertThat(InnerPath.clean("长".repeat(60_000) + ".docx")).hasSizeLessThanOrEqualTo(201).endsWith("长.docx");
        assertThat(InnerPath.clean("😀".repeat(1000) + ".docx").codePoints())
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        assertThat(InnerPath.clean("d/".repeat(30_000) + "a.docx")).hasSize(31 * 2 + 6).endsWith("d/a.docx");
    }

    @Test
    void noPathComesTwice() {
        InnerPath paths = new InnerPath();
        assertThat(paths.unique("a/报告.docx")).isEqualTo("a/报告.docx");
        assertThat(paths.unique("a/报告.DOCX")).isEqualTo("a/报告 (2).DOCX");
        assertThat(paths.unique("./a/报告.docx")).isEqualTo("a/报告 (3).docx");
        assertThat(paths.unique("a.b/c")).isEqualTo("a.b/c");
        assertThat(paths.unique("a.b/c")).isEqualTo("a.b/c (2)");
        assertThat(paths.unique(".x")).isEqualTo(".x");
        assertThat(paths.unique(".x")).isEqualTo(".x (2)");
    }

    @Test
    void pathsThatLeadOutAreTold() {
        assertThat(InnerPath.leadsOut("a/b.docx")).isFalse();
        assertThat(InnerPath.leadsOut("a/..b/c..docx")).isFalse();
        assertThat(InnerPath.leadsOut("a/../b")).isTrue();
        assertThat(InnerPath.leadsOut("..\\b")).isTrue();
        assertThat(InnerPath.leadsOut("D:b")).isTrue();
        assertThat(InnerPath.leadsOut("/b")).isTrue();
    }
}
