package org.gouji.export.returns.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.export.returns.internal.Letters.checked;
import static org.gouji.export.returns.internal.Letters.finding;
import static org.gouji.export.returns.internal.Letters.p;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.ExportOptionException;
import org.gouji.testkit.ComponentFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsExporterTest {

    private static final String NAME = "a.docx.return.docx";
    private static final String NEW = "t3/1/自然人";
    private static final String RULES = "t2/规章/本年制发件数";

    @TempDir
    Path folder = Path.of("");

    private static XWPFDocument open(byte[] letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(letter));
    }

    private static String text(XWPFDocument letter) {
        return letter.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static List<String> rows(XWPFDocument letter) {
        XWPFTable table = letter.getTables().get(0);
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(c -> c.getText()).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void aLetterListsFindingsBySectionOfTheForm() throws IOException {
        Finding narrative = new Finding("S05", Severity.WARNING, LocalizedText.of("正文有误", "wrong"), List.of(),
                List.of(Letters.line(31)), Optional.empty(), "n");
        Letters letters = new Letters().set("deadline", "2025-02-10").set("office", "县政府办公室").set("contact", "张三")
                .write(checked(0, narrative, finding("S01", Severity.ERROR, "缺少部分"),
                        Letters.proposing("改为 21", NEW), finding("C02", Severity.WARNING, "空白", RULES),
                        finding("C09", Severity.INFO, "提示", RULES)));
        assertThat(letters.files).containsOnlyKeys(NAME);
        XWPFDocument letter = open(letters.bytes(NAME));
        assertThat(text(letter)).contains("关于退回《" + Letters.TITLE + "》修改的意见\n甲局：\n")
                .contains("文件：甲局.docx").contains("发现问题 4 处，其中错误 2 处、需核实 2 处").contains("请于2025年2月10日前")
                .contains("联系人及电话：张三").endsWith("县政府办公室\n2025年1月25日").doesNotContain("${");
        assertThat(rows(letter)).hasSize(9);
        assertThat(rows(letter).get(0)).isEqualTo("序号|位置|存在问题|修改建议|程度");
        assertThat(rows(letter)).element(1).isEqualTo("报告整体");
        assertThat(rows(letter).get(2)).startsWith("1|（原文件：第 2 个表格第 5 行第 3 格）|缺少部分|").endsWith("|错误");
        assertThat(rows(letter).get(3)).isEqualTo("二、主动公开政府信息情况");
        assertThat(rows(letter).get(4)).contains("主动公开政府信息情况：").contains("规章").contains("制发").endsWith("需核实");
        assertThat(rows(letter).get(6)).startsWith("3|收到和处理政府信息公开申请情况：").contains("自然人").contains("|改为 21|");
        assertThat(rows(letter).get(8)).startsWith("4|（原文件：第 31 行）|正文有误");
        assertThat(letters.notes).isEmpty();
    }

    @Test
    void theLeastSeverityIsAnOption() throws IOException {
        Finding[] all = {finding("A", Severity.ERROR, "甲"), finding("B", Severity.WARNING, "乙"),
                finding("C", Severity.INFO, "丙")};
        assertThat(rows(open(new Letters().set("severity", "error").write(checked(0, all)).bytes(NAME)))).hasSize(3);
        assertThat(rows(open(new Letters().set("severity", "info").write(checked(0, all)).bytes(NAME)))).hasSize(5);
    }

    @Test
    void whatNeedsNoLetterIsSaid() throws IOException {
        Letters letters = new Letters().write(checked(0, finding("C", Severity.INFO, "丙")), Letters.unreadable());
        assertThat(letters.files).isEmpty();
        assertThat(letters.notes).hasSize(2).allMatch(note -> note.startsWith("收件/a.zip!/县/甲局.docx"));
    }

    @Test
    void severalReportsOfAnInputAreNumbered() throws IOException {
        Finding finding = finding("A", Severity.ERROR, "甲");
        assertThat(new Letters().write(checked(0), checked(1, finding), checked(2, finding)).files)
                .containsOnlyKeys("a.docx.2.return.docx", "a.docx.3.return.docx");
    }

    @Test
    void aLetterInEnglish() throws IOException {
        XWPFDocument letter = open(new Letters().in(Locale.ENGLISH).set("deadline", "2025-02-10")
                .write(checked(0, finding("A", Severity.ERROR, "甲", NEW))).bytes(NAME));
        assertThat(text(letter)).contains("by 10 February 2025").contains("25 January 2025").contains("甲局");
        assertThat(rows(letter).get(2)).contains("|en 甲|");
    }

    @Test
    void withoutOptionsNothingIsMadeUp() throws IOException {
        String text = text(open(new Letters().at(Instant.parse("1980-01-01T00:00:00Z"))
                .write(checked(0, finding("A", Severity.ERROR, "甲"))).bytes(NAME)));
        assertThat(text).contains("请于规定日期前").endsWith("\n　　　　年　　月　　日").doesNotContain("联系人").doesNotContain("1980");
    }

    @Test
    void aDeadlineThatIsNoDateIsRefused() {
        assertThatThrownBy(() -> new Letters().set("deadline", "明天").write(checked(0)))
                .isInstanceOf(IOException.class).hasMessageContaining("deadline").hasMessageContaining("明天");
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        Finding finding = finding("A", Severity.ERROR, "甲", NEW, RULES);
        assertThat(new Letters().write(checked(0, finding)).bytes(NAME))
                .isEqualTo(new Letters().write(checked(0, finding)).bytes(NAME));
    }

    @Test
    void hostileTextsStayText() throws IOException {
        Finding finding = finding("A", Severity.ERROR, "<w:p>&amp;${agency}\u0001\n\uD800$1\\", NEW);
        assertThat(rows(open(new Letters().write(checked(0, finding)).bytes(NAME))).get(2))
                .contains("<w:p>&amp;${agency}   $1\\");
    }

    private String filled(String body, String part) throws IOException {
        Path file = Files.write(folder.resolve("模板.docx"), Letters.template(body));
        byte[] letter = new Letters().set("template", file.toString()).set("office", "办公室")
                .write(checked(0, finding("A", Severity.ERROR, "甲", NEW), finding("B", Severity.WARNING, "乙")))
                .bytes(NAME);
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(letter));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(part)) {
                return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError(part);
    }

    private String filled(String body) throws IOException {
        return filled(body, "word/document.xml").replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "").strip();
    }

    @Test
    void placeholdersCutIntoRunsAreFound() throws IOException {
        assertThat(filled(p("致$", "{ag", "ency", "}：第${year}", "年${of", "fice}！"))).isEqualTo("致甲局：第2021年办公室！");
        assertThat(filled(p("＄｛agency｝", "${ year }"))).isEqualTo("甲局2021");
        assertThat(filled(p("a$", "b", "{c}", "$", "{agency}"))).isEqualTo("ab{c}甲局".replace("ab", "a$b"));
    }

    @Test
    void runsKeepTheirOwnText() throws IOException {
        assertThat(filled(p("甲", "乙${ye", "ar}丙", "丁"), "word/document.xml").replaceAll("<w:proofErr/>", ""))
                .contains(">甲</w:t>").contains(">乙2021</w:t>").contains(">丙</w:t>").contains(">丁</w:t>");
    }

    @Test
    void aLineWithNothingToSayIsLeftOut() throws IOException {
        assertThat(filled(p("前") + p("联系人：${contact}") + p("后"))).isEqualTo("前\n后");
        assertThat(filled("<w:tbl><w:tr><w:tc>" + p("${contact}") + "</w:tc></w:tr></w:tbl>" + p("x")))
                .isEqualTo("x");
    }

    @Test
    void findingsMayBeParagraphs() throws IOException {
        assertThat(filled(p("${", "findings}")).lines().toList()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("报告整体");
            assertThat(lines.get(1)).startsWith("1. [需核实] ").contains("乙");
            assertThat(lines.get(2)).isEqualTo("三、收到和处理政府信息公开申请情况");
            assertThat(lines.get(3)).startsWith("2. [错误] ").contains("甲");
        });
    }

    @Test
    void headersAreFilledAndOtherPartsKept() throws IOException {
        assertThat(filled(p("x"), "word/header2.xml")).contains(">2021年度</w:t>");
        assertThat(filled(p("x"), "custom.bin")).isEqualTo("${agency}");
    }

    @Test
    void mistakesInATemplateAreNamed() throws IOException {
        assertThatThrownBy(() -> filled(p("${机关}"))).isInstanceOf(ExportOptionException.class)
                .hasMessageContaining("机关")
                .hasMessageContaining("agency");
        assertThatThrownBy(() -> filled("<w:p>")).isInstanceOf(IOException.class).hasMessageContaining("模板已损坏");
        Path text = Files.writeString(folder.resolve("x.txt"), "x");
        assertThatThrownBy(() -> new Letters().set("template", text.toString()).write())
                .isInstanceOf(ExportOptionException.class).hasMessageContaining("模板不是 docx");
        assertThatThrownBy(() -> new Letters().set("template", folder + "/none.docx").write())
                .isInstanceOf(ExportOptionException.class).hasMessageContaining("没有模板文件");
    }

    @Test
    void noEntityLeavesTheTemplate() {
        assertThatThrownBy(() -> LetterXml.parse("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                .getBytes(StandardCharsets.UTF_8))).isInstanceOf(LetterXml.TemplateException.class);
    }

    @Test
    void propertiesAndDescriptorAgree() throws IOException {
        ComponentFacts.of(ReturnsExporter.class).ifPresent(facts -> {
            assertThat(facts.values(PluginProperties.ID)).containsExactly(new ReturnsExporter().descriptor().id());
            assertThat(facts.values(PluginProperties.NAME_ZH))
                    .containsExactly(new ReturnsExporter().descriptor().name().zh());
            assertThat(facts.values(PluginProperties.NAME_EN))
                    .containsExactly(new ReturnsExporter().descriptor().name().en());
        });
    }
}
