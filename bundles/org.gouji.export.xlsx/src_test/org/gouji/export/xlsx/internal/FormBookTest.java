package org.gouji.export.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.gouji.model.InputStatus;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.spi.export.CheckedReport;
import org.gouji.testkit.form.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormBookTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDocxComesBackInTheOfficialLayout() throws IOException {
        for (FormSchema schema : List.of(Samples.OLD, Samples.NOW)) {
            SampleReport sample = new SampleReport(schema, "示例县科技局", schema.basis().firstYear());
            int number = 0;
            for (String key : sample.cells().keySet()) {
                sample.set(key, String.valueOf(++number));
            }
            CheckedReport checked = Samples.read(folder, sample);
            assertThat(checked.input().status()).isEqualTo(InputStatus.OK);
            try (XSSFWorkbook book = new Exports().read(checked)) {
                compare(book, checked.report().orElseThrow());
                assertThat(Sheets.rows(book.getSheet("问题"), 1)).hasSizeGreaterThanOrEqualTo(checked.findings().size())
                        .isNotEmpty();
            }
        }
    }

    private static void compare(XSSFWorkbook book, Report report) {
        Set<String> keys = new HashSet<>();
        for (FormTable table : report.schema().tables()) {
            XSSFSheet sheet = book.getSheet(table.title().zh());
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(report.title().text());
            for (LayoutCell cell : FormLayout.of(report.schema(), table).cells()) {
                XSSFCell written = sheet.getRow(FormSheet.TOP + cell.row()).getCell(cell.column());
                if (cell.key().isPresent()) {
                    Value value = report.values().get(cell.key().get()).orElseThrow();
                    keys.add(value.key());
                    assertThat(Sheets.text(written)).isEqualTo("#" + value.number().orElseThrow());
                } else {
                    assertThat(written == null ? "" : written.getStringCellValue()).isEqualTo(cell.text());
                }
                CellRangeAddress range = new CellRangeAddress(FormSheet.TOP + cell.row(),
                        FormSheet.TOP + cell.row() + cell.rowSpan() - 1, cell.column(),
                        cell.column() + cell.columnSpan() - 1);
                assertThat(sheet.getMergedRegions().contains(range)).as(range.formatAsString())
                        .isEqualTo(range.getNumberOfCells() > 1);
            }
        }
        assertThat(keys).hasSize(report.values().size());
    }

    @Test
    void whatIsNotCertainIsFilledAndSaid() throws IOException {
        CheckedReport checked = Samples.made(Samples.NOW, "甲局", Samples.proposed("t3/1/自然人", "7"),
                Samples.uncertain("t3/1/商业企业", "7", "12"), Samples.value("t3/1/科研机构", ValueState.BLANK, "", ""),
                Value.missing("t3/1/其他"), Samples.value("t3/1/总计", ValueState.TEXT, "/", ""),
                Samples.value("t3/2/自然人", ValueState.NUMBER, "", "1234567890123456"),
                Samples.value("t3/2/其他", ValueState.NUMBER_WITH_UNIT, "5件", "5"));
        try (XSSFWorkbook book = new Exports().read(checked)) {
            XSSFSheet sheet = book.getSheet("收到和处理政府信息公开申请情况");
            said(sheet, "t3/1/自然人", "#7", Mark.PROPOSED, "推断，把握 80%。按行合计推定");
            said(sheet, "t3/1/商业企业", "？7/12", Mark.UNCERTAIN, "存疑，可能是：7/12");
            said(sheet, "t3/1/科研机构", "", Mark.BLANK, "空白：原件此格未填，不等于 0");
            said(sheet, "t3/1/其他", "", Mark.MISSING, "缺格：原件没有这一格");
            said(sheet, "t3/1/总计", "/", Mark.TEXT, "原件此格为“/”");
            said(sheet, "t3/2/自然人", "1234567890123456", Mark.DIGITS, "超过 15 位有效数字：为保持原数，按文本写入");
            said(sheet, "t3/2/其他", "#5", Mark.NONE, "原文“5件”");
            String below = all(sheet);
            assertThat(below).contains("推断，把握 80%。按行合计推定", "存疑，可能是：7/12", "空白：原件此格未填，不等于 0　【1 格：");
        }
    }

    private static void said(XSSFSheet sheet, String key, String text, Mark mark, String comment) {
        LayoutCell cell = FormLayout.of(Samples.NOW, Samples.NOW.table("t3").orElseThrow()).cells().stream()
                .filter(c -> c.key().filter(key::equals).isPresent()).findFirst().orElseThrow();
        XSSFCell written = sheet.getRow(FormSheet.TOP + cell.row()).getCell(cell.column());
        assertThat(Sheets.text(written)).as(key).isEqualTo(text);
        assertThat(Sheets.fill(written)).as(key).isEqualTo(mark.fill().orElse(""));
        assertThat(written.getCellComment().getString().getString()).isEqualTo(comment);
        assertThat(written.getCellStyle().getBorderBottom().name()).isEqualTo("THIN");
    }

    private static String all(XSSFSheet sheet) {
        StringBuilder all = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> all.append(Sheets.text(cell)).append('\n')));
        return all.toString();
    }

    @Test
    void theFactsStandInFront() throws IOException {
        try (XSSFWorkbook book = new Exports().read(Samples.made(Samples.NOW, "甲局"))) {
            assertThat(Sheets.names(book)).containsExactly("报告", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
                    "问题");
            assertThat(all(book.getSheet("报告"))).contains("收件/甲局.docx", "甲局政府信息公开工作年度报告", "gwy-2021-30 r1", "OK",
                    "空白：");
        }
    }
}
