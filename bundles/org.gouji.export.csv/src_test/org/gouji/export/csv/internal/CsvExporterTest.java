package org.gouji.export.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.spi.export.ExporterDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExporterTest {

    private static final Map<String, String> PLAIN = Map.of("header", "false", "bom", "false", "language", "en");
    private static final int RAW = Facts.COUNT + 4;
    private static final String REPORT = "收件/甲.docx,,ab,OK,,2,示例县科技局,2024,gwy-2021-30,3,";

    @Test
    void aRowAValueWithWhereItComesFrom() throws IOException {
        assertThat(Exports.run(Map.of(), Exports.checked("示例县科技局",
                List.of(Exports.value("t2/a/本年增/减", ValueState.NUMBER, "－5", "-5"),
                        Exports.value("t2/b", ValueState.NUMBER_WITH_UNIT, "18.8680万元", "18.8680"),
                        Value.missing("t2/c")),
                Exports.finding("T301", List.of("t2/b")), Exports.finding("C04", List.of("t2/b"))),
                Exports.unreadable()))
                .isEqualTo("\ufeff文件,容器内路径,sha256,读取状态,读取说明,第几份,单位名称,年度,模板,模板修订,键,表,行,列,原文,数值,计量单位,状态,把握,推断理由,可能的值,"
                        + "位置,起,止,位置精度,文件中的位置,问题\r\n" + REPORT
                        + "t2/a/本年增/减,t2,,格 t2/a/本年增/减,'－5,-5,,number,,,,/table[1]/row[2]/cell[3],0,2,cell,第1表第2行第3格,\r\n"
                        + REPORT
                        + "t2/b,t2,,格 t2/b,18.8680万元,18.868,,number+unit,,,,/table[1]/row[2]/cell[3],0,2,cell,第1表第2行第3格,C04 T301\r\n"
                        + REPORT + "t2/c,t2,,格 t2/c,,,,missing,,,,,,,,,\r\n"
                        + "'=坏.docx,,,ENCRYPTED,不一致,,,,,,,,,,,,,,,,,,,,,,\r\n");
    }

    @Test
    void anInputWithoutAReportHasARowToo() throws IOException {
        List<List<String>> rows = Parser.parse(Exports.run(Map.of("bom", "false", "language", "en"),
                Exports.unreadable(), Exports.checked("甲", List.of())), ',');
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("source", "container");
        assertThat(rows.get(1)).startsWith("'=坏.docx", "", "", "ENCRYPTED", "does not agree")
                .hasSameSizeAs(rows.get(0));
        assertThat(rows.get(2)).startsWith("收件/甲.docx").hasSameSizeAs(rows.get(0));
    }

    @Test
    void whatAnAgencyWroteComesBackAsItWas() throws IOException {
        List<String> raws = List.of("a,b", "say \"无\"", "一\r\n二", " outer ", "", "一\n二", "\"", ",", "1,234", "𠮷");
        List<List<String>> rows = Parser.parse(Exports.run(PLAIN,
                Exports.checked("甲", raws.stream()
                        .map(raw -> Exports.value("k" + raws.indexOf(raw), ValueState.TEXT, raw, "")).toList())),
                ',');
        assertThat(rows).extracting(row -> row.get(RAW)).isEqualTo(raws);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\t5", "＝1", "＋1", "－甲", "－5",
            "＠a", "--1",
            "-1-1", "-", "+", "-1e5", "-1,5", "=cmd|' /C calc'!A0", " =1", "\u3000=1", "\ufeff=1", "\u200b@a", "-5%",
            "-5\n"})
    void noTextIsTakenForAFormula(String raw) throws IOException {
        assertThat(field(raw)).isEqualTo("'" + raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", " -5 ", "0", "18.8680", "-0.5", "123456789012345678901234567890", "1=2", "a-b",
            "'=1",
            "3.1", "/", "无"})
    void otherTextAndNumbersStayAsTheyAre(String raw) throws IOException {
        assertThat(field(raw)).isEqualTo(raw);
    }

    @Test
    void controlCharactersAreReplaced() throws IOException {
        assertThat(field("a\u0000b\u001b")).isEqualTo("a\ufffdb\ufffd");
    }

    private static String field(String raw) throws IOException {
        return Parser.parse(Exports.run(PLAIN,
                Exports.checked("甲", List.of(Exports.value("k", ValueState.TEXT, raw, "")))), ',').get(0).get(RAW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0", "18.868", "-0.5", "122740"})
    void aValueIsAPlainNumber(String number) throws IOException {
        String scientific = new BigDecimal(number).stripTrailingZeros().toString();
        List<String> row = Parser.parse(Exports.run(PLAIN,
                Exports.checked("甲", List.of(Exports.value("k", ValueState.NUMBER, number, scientific)))), ',').get(0);
        assertThat(row.get(RAW + 1)).isEqualTo(number);
    }

    @Test
    void aGuessIsNeverSilent() throws IOException {
        Value proposed = new Value("p", ValueState.PROPOSED, "12", Optional.of(new BigDecimal("12")), Optional.of("件"),
                Optional.empty(), Optional.of(new Value.Repair(0.1 + 0.2, Exports.TEXT, List.of())), List.of());
        Value uncertain = new Value("u", ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                List.of(new Value.Alternative("7", Optional.of(BigDecimal.ONE), Optional.empty()),
                        new Value.Alternative("", Optional.empty(), Optional.empty())));
        List<List<String>> rows = Parser
                .parse(Exports.run(PLAIN, Exports.checked("甲", List.of(proposed, uncertain))), ',');
        assertThat(rows.get(0).subList(RAW, RAW + 7)).containsExactly("12", "12", "件", "proposed", "0.3",
                "does not agree", "");
        assertThat(rows.get(1).subList(RAW, RAW + 7)).containsExactly("", "", "", "uncertain", "", "", "7 | ");
    }

    @Test
    void placesAreInTheFilesOwnTerms() {
        SourceRange range = Exports.range();
        assertThat(List.of(new SourceRange.LineColumn(3, 4), new SourceRange.PageBox(5, 6)))
                .extracting(locator -> Places.locator(new SourceRange("", range.node(), 0, 0, Optional.of(locator),
                        range.precision()), Locale.CHINESE))
                .containsExactly("第3行第4字", "第5页第6框");
        assertThat(Places.locator(SourceRange.document(""), Locale.CHINESE)).isEmpty();
    }

    @Test
    void findingsHaveATableOfTheirOwn() throws IOException {
        List<List<String>> rows = Parser.parse(Exports.run(
                Map.of("rows", "findings", "bom", "false", "language", "en"),
                Exports.checked("甲", List.of(), Exports.finding("T301", List.of("a", "b"))), Exports.unreadable(),
                Exports.checked("乙", List.of())), ',');
        assertThat(rows).extracting(row -> row.get(Facts.COUNT)).containsExactly("code", "T301", "", "", "R02");
        assertThat(rows.get(1)).contains("error", "does not agree", "a; b", "table 1 row 2 cell 3");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void noticesHaveATableOfTheirOwn() throws IOException {
        List<List<String>> rows = Parser.parse(Exports.run(Map.of("rows", "notices", "bom", "false"),
                Exports.noting("甲", Diagnostic.of("workspace.corrected", Severity.INFO, LocalizedText.same("9 → 0"))),
                Exports.unreadable()), ',');
        assertThat(rows).extracting(row -> row.get(Facts.COUNT)).containsExactly("代码", "workspace.corrected", "");
        assertThat(rows.get(1)).contains("info", "9 → 0");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @Test
    void theDelimiterCanBeChosen() throws IOException {
        Map<String, String> options = Map.of("delimiter", "tab", "line-end", "lf", "bom", "false");
        String csv = Exports.run(options,
                Exports.checked("a\tb", List.of(Exports.value("k", ValueState.TEXT, "x,y", ""))));
        assertThat(csv).contains("\t\"a\tb\"\t", "\tx,y\t").doesNotContain("\r", "\ufeff");
    }

    @Test
    void oneFileHoldsAllReports() {
        ExporterDescriptor descriptor = new CsvExporter().descriptor();
        assertThat(descriptor.scope()).isEqualTo(ExporterDescriptor.Scope.SET);
        assertThat(descriptor.extension()).isEqualTo("csv");
        assertThat(descriptor.options()).allSatisfy(option -> {
            assertThat(option.description().zh()).isNotBlank();
            assertThat(option.description().en()).isNotBlank();
        });
    }
}
