package org.gouji.export.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.Test;

class ListBookTest {

    private static final int HEAD = 4;
    private static final String NOW = "报告〔2021〕30号";
    private static final String OLD = "报告〔2019〕60号";

    @Test
    void everyValueOfEveryReportStandsUnderItsKey() throws IOException {
        CheckedReport[] reports = {Samples.made(Samples.NOW, "甲局"), Samples.made(Samples.OLD, "乙一局"),
                Samples.made(Samples.NOW, "丙二三局"), Samples.made(Samples.OLD, "丁一二三局")};
        try (XSSFWorkbook book = new Exports().read(reports)) {
            assertThat(Sheets.names(book)).containsExactly(NOW, OLD, "问题", "说明");
            compare(book.getSheet(NOW), reports[0], reports[2]);
            compare(book.getSheet(OLD), reports[1], reports[3]);
        }
    }

    private static void compare(XSSFSheet sheet, CheckedReport... reports) {
        List<Map<String, String>> rows = Sheets.rows(sheet, HEAD);
        assertThat(rows).hasSize(reports.length);
        for (int i = 0; i < reports.length; i++) {
            Map<String, String> row = rows.get(i);
            assertThat(row).containsEntry("path", reports[i].input().path()).containsEntry("status", "OK")
                    .containsEntry("errors", "#1").containsEntry("warnings", "#1").containsEntry("notes", "#0")
                    .containsEntry("undetermined", "#2").containsEntry("failedRules", "#1")
                    .containsEntry("blank", "#0");
            for (Value value : reports[i].report().orElseThrow().values().all()) {
                assertThat(row).containsEntry(value.key(), "#" + value.number().orElseThrow().toPlainString());
            }
            assertThat(row).hasSize(Facts.COLUMNS.size() + reports[i].report().orElseThrow().values().size());
        }
    }

    @Test
    void valuesThatAreNoNumbersAreToldApart() throws IOException {
        CheckedReport report = Samples.made(Samples.NOW, "甲局", Samples.value("t2/规章/本年制发件数", ValueState.BLANK, " ", ""),
                Value.missing("t2/规章/本年废止件数"), Samples.value("t2/规章/现行有效件数", ValueState.TEXT, "=1+1", ""),
                Samples.proposed("t3/1/自然人", "7"), Samples.uncertain("t3/1/商业企业", "7", "12", ""),
                Samples.value("t3/1/其他", ValueState.NUMBER, "", "12345678901234567890"),
                Samples.value("t3/1/总计", ValueState.NUMBER, "", "-0.1234567890123456"),
                Samples.value("t3/2/总计", ValueState.NUMBER, "", "1.2274E+5"),
                Samples.value("t3/2/其他", ValueState.NUMBER_WITH_UNIT, "18.8680万元", "18.8680"));
        try (XSSFWorkbook book = new Exports().list().read(report)) {
            XSSFSheet sheet = book.getSheet(NOW);
            Map<String, String> row = Sheets.rows(sheet, HEAD).get(0);
            assertThat(row).containsEntry("t2/规章/本年制发件数", "").containsEntry("t2/规章/本年废止件数", "")
                    .containsEntry("t2/规章/现行有效件数", "=1+1").containsEntry("t3/1/自然人", "#7")
                    .containsEntry("t3/1/商业企业", "？7/12/∅").containsEntry("t3/1/其他", "12345678901234567890")
                    .containsEntry("t3/1/总计", "-0.1234567890123456").containsEntry("t3/2/总计", "#122740")
                    .containsEntry("t3/2/其他", "#18.868").containsEntry("blank", "#1").containsEntry("missing", "#1")
                    .containsEntry("text", "#1").containsEntry("proposed", "#1").containsEntry("uncertain", "#1");
            assertThat(sheet.getRow(HEAD).getCell(Sheets.columns(sheet, HEAD).getOrDefault("t2/规章/本年制发件数", -1)))
                    .isNull();
            fill(sheet, "t2/规章/本年废止件数", Mark.MISSING);
            fill(sheet, "t2/规章/现行有效件数", Mark.TEXT);
            fill(sheet, "t3/1/自然人", Mark.PROPOSED);
            fill(sheet, "t3/1/商业企业", Mark.UNCERTAIN);
            fill(sheet, "t3/1/其他", Mark.DIGITS);
            fill(sheet, "t3/1/总计", Mark.DIGITS);
            fill(sheet, "t3/2/总计", Mark.NONE);
        }
    }

    private static void fill(XSSFSheet sheet, String key, Mark mark) {
        Cell cell = sheet.getRow(HEAD).getCell(Sheets.columns(sheet, HEAD).getOrDefault(key, -1));
        assertThat(Sheets.fill(cell)).as(key).isEqualTo(mark.fill().orElse(""));
    }

    @Test
    void theHeadSaysInWordsWhatAColumnHolds() throws IOException {
        try (XSSFWorkbook book = new Exports().list().read(Samples.made(Samples.NOW, "甲局"))) {
            XSSFSheet sheet = book.getSheet(NOW);
            int column = Sheets.columns(sheet, HEAD).getOrDefault("t3/3.3.2/商业企业", -1);
            assertThat(merged(sheet, 0, column)).isEqualTo("收到和处理政府信息公开申请情况");
            assertThat(merged(sheet, 1, column)).isEqualTo("三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开");
            assertThat(merged(sheet, 2, column)).isEqualTo("申请人情况 › 法人或其他组织 › 商业企业");
            int suit = Sheets.columns(sheet, HEAD).keySet().stream().toList().lastIndexOf("t4/复议后起诉/总计");
            assertThat(merged(sheet, 1, suit)).isEqualTo("行政诉讼 › 复议后起诉");
            assertThat(merged(sheet, 2, suit)).isEqualTo("总计");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) HEAD);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A4:").endsWith("5");
        }
    }

    private static String merged(XSSFSheet sheet, int row, int column) {
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.isInRange(row, column)) {
                return sheet.getRow(range.getFirstRow()).getCell(range.getFirstColumn()).getStringCellValue();
            }
        }
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    @Test
    void findingsAndWhatReadingNoticedStandOnOneSheet() throws IOException {
        Finding set = new Finding("D01", Severity.INFO, Samples.TEXT, List.of(), List.of(), java.util.Optional.empty(),
                "D01-z");
        try (XSSFWorkbook book = new Exports().set(set).read(Samples.made(Samples.NOW, "甲局"),
                Samples.unreadable("坏.docx"))) {
            List<Map<String, String>> rows = Sheets.rows(book.getSheet("问题"), 1);
            assertThat(rows).extracting(r -> r.get("代码")).containsExactly("T301", "C02", "docx.x", "D01");
            assertThat(rows.get(0)).containsEntry("文件", "收件/甲局.docx").containsEntry("第几份", "#1")
                    .containsEntry("单位", "甲局").containsEntry("年度", "#2021").containsEntry("级别", "错误")
                    .containsEntry("位置", "第1个表第7行第1格").containsEntry("说明", "不一致").containsEntry("键", "t3/1/总计")
                    .containsEntry("建议", "改为 21").containsEntry("建议值", "21").containsEntry("把握", "#0.9")
                    .containsEntry("理由", "五条关系成立").containsEntry("指纹", "T301-abc");
            assertThat(rows.get(0).get("数据项")).contains("总计");
            assertThat(rows.get(3)).containsEntry("文件", "").containsEntry("级别", "提示");
        }
    }

    @Test
    void anInputWithoutReportIsNotLost() throws IOException {
        try (XSSFWorkbook book = new Exports().read(Samples.unreadable("坏.docx"), Samples.unreadable("坏二.docx"))) {
            assertThat(Sheets.names(book)).containsExactly("问题", "未成报告的文件", "说明");
            assertThat(Sheets.rows(book.getSheet("未成报告的文件"), 1)).hasSize(2).first().satisfies(row -> assertThat(row)
                    .containsEntry("文件", "坏.docx").containsEntry("读取状态", "ENCRYPTED").containsEntry("原因与处理", "有密码"));
        }
    }

    @Test
    void inEnglish() throws IOException {
        try (XSSFWorkbook book = new Exports().locale(Locale.ENGLISH).read(Samples.made(Samples.NOW, "甲局"),
                Samples.unreadable("坏.docx"))) {
            assertThat(Sheets.names(book)).containsExactly("Reports〔2021〕30号", "Findings", "Inputs without report",
                    "Legend");
            assertThat(Sheets.rows(book.getSheet("Findings"), 1).get(0)).containsEntry("Severity", "error")
                    .containsEntry("Message", "does not agree");
        }
    }

    @Test
    void aStrangersFormOfTheSameIdKeepsItsOwnKeys() throws IOException {
        FormSchema fewer = new FormSchema(
                new FormSchema.Identity(Samples.NOW.id(), 2, Samples.NOW.title()), Samples.NOW.basis(),
                new FormSchema.Parts(List.of(), Samples.NOW.tables(), Samples.NOW.cells().subList(0, 3), List.of()));
        try (XSSFWorkbook book = new Exports().read(Samples.made(Samples.NOW, "甲局"), Samples.made(fewer, "乙局"))) {
            assertThat(Sheets.names(book)).contains(NOW, NOW + " (2)");
            assertThat(Sheets.columns(book.getSheet(NOW + " (2)"), HEAD)).hasSize(Facts.COLUMNS.size() + 3);
        }
    }

    @Test
    void nothingIsAFormula() throws IOException {
        CheckedReport evil = Samples.made(Samples.NOW, "=HYPERLINK(\"http://x\")");
        try (XSSFWorkbook book = new Exports().read(evil, evil)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(Sheets.rows(book.getSheet(NOW), HEAD).get(0)).containsEntry("agency",
                    "=HYPERLINK(\"http://x\")");
        }
    }
}
