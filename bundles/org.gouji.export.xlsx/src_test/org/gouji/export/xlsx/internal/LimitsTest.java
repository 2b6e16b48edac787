package org.gouji.export.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.gouji.model.report.ValueState;
import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final int HEAD = 4;
    private static final String NOW = "报告〔2021〕30号";

    @Test
    void rowsBeyondASheetGoOnAnother() throws IOException {
        CheckedReport[] reports = IntStream.range(0, 10).mapToObj(i -> Samples.made(Samples.NOW, "局" + i))
                .toArray(CheckedReport[]::new);
        try (XSSFWorkbook book = new Exports().limits(8, 16_384).read(reports)) {
            assertThat(Sheets.names(book)).containsExactly(NOW, NOW + " (2)", NOW + " (3)", "问题", "问题 (2)", "问题 (3)",
                    "问题 (4)", "问题 (5)", "说明");
            assertThat(List.of(NOW, NOW + " (2)", NOW + " (3)").stream()
                    .flatMap(name -> Sheets.rows(book.getSheet(name), HEAD).stream()).map(row -> row.get("agency")))
                    .containsExactly("局0", "局1", "局2", "局3", "局4", "局5", "局6", "局7", "局8", "局9");
            assertThat(book.getSheet(NOW).getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void columnsBeyondASheetGoOnAnotherWithTheFactsInFront() throws IOException {
        int facts = Facts.COLUMNS.size();
        CheckedReport[] reports = {Samples.made(Samples.NOW, "甲局"), Samples.made(Samples.NOW, "乙局")};
        try (XSSFWorkbook book = new Exports().limits(100, facts + 100).read(reports)) {
            int sheets = (Samples.NOW.cells().size() + 99) / 100;
            assertThat(Sheets.names(book)).hasSize(sheets + 2).contains(NOW, NOW + " (" + sheets + ")");
            List<String> keys = IntStream.range(0, sheets).boxed()
                    .flatMap(i -> Sheets.columns(book.getSheetAt(i), HEAD).keySet().stream().skip(facts))
                    .collect(Collectors.toList());
            assertThat(keys).isEqualTo(Samples.NOW.cells().stream().map(cell -> cell.key()).toList());
            assertThat(Sheets.rows(book.getSheetAt(sheets - 1), HEAD)).extracting(row -> row.get("agency"))
                    .containsExactly("甲局", "乙局");
        }
    }

    @Test
    void longTextIsCutAndSaid() throws IOException {
        // No repetition: the library that reads back takes strong compression for an attack.
        String tooLong = new Random(1).ints(CellText.LIMIT + 1L, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        CheckedReport report = Samples.made(Samples.NOW, "甲局",
                Samples.value("t3/1/总计", ValueState.TEXT, tooLong, ""));
        try (XSSFWorkbook book = new Exports().list().read(report)) {
            String cell = Sheets.rows(book.getSheet(NOW), HEAD).get(0).getOrDefault("t3/1/总计", "");
            assertThat(cell).hasSize(CellText.LIMIT).endsWith("…（已截断）").startsWith(tooLong.substring(0, 32_000));
            assertThat(Sheets.rows(book.getSheet("问题"), 1)).extracting(row -> row.get("代码")).contains(FindingRows.CUT);
        }
        try (XSSFWorkbook book = new Exports().read(report)) {
            assertThat(Sheets.rows(book.getSheet("问题"), 1)).extracting(row -> row.get("代码")).contains(FindingRows.CUT);
        }
    }

    @Test
    void aLongTextAmongTheFindingsIsCutAndSaid() throws IOException {
        String path = new Random(1).ints(50_000, '0', 'z').filter(Character::isLetterOrDigit).limit(33_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        CheckedReport report = Samples.checked(path, Optional.empty());
        try (XSSFWorkbook book = new Exports().read(report)) {
            List<Map<String, String>> rows = Sheets.rows(book.getSheet("问题"), 1);
            assertThat(rows).extracting(row -> row.get("代码")).containsExactly("T301", FindingRows.CUT, "C02",
                    FindingRows.CUT, "docx.x", FindingRows.CUT, FindingRows.CUT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"a_x0041_b|a_x0041_b",
            "_x005F_|_x005F_", " 两端 | 两端 ", "a<b>&\"'c|a<b>&\"'c", "𠀀字|𠀀字", "_x004_|_x004_"})
    void textComesBackAsItIs(String text, String expected) throws IOException {
        assertThat(agency(text)).isEqualTo(expected);
    }

    @Test
    void charactersThatNoFileMayHoldAreReplaced() throws IOException {
        assertThat(agency("a\u0000b\u0001c\uFFFEd\uD800e\r\nf\rg\th"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\nf\ng\th");
    }

    private static String agency(String text) throws IOException {
        try (XSSFWorkbook book = new Exports().list().read(Samples.made(Samples.NOW, text))) {
            return Sheets.rows(book.getSheet(NOW), HEAD).get(0).getOrDefault("agency", "");
        }
    }

    @Test
    void aCutNeverSplitsACharacter() {
        String cut = CellText.cut("x" + "𠀀".repeat(CellText.LIMIT), "…");
        assertThat(cut.length()).isLessThanOrEqualTo(CellText.LIMIT);
        assertThat(CellText.clean(cut)).isEqualTo(cut);
    }

    @Test
    void sheetNamesKeepToTheRules() {
        SheetNames names = new SheetNames();
        assertThat(names.next("a/b\\c?d*e[f]g:h'i")).isEqualTo("a-b-c-d-e-f-g-h’i");
        assertThat(names.next("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(names.next("X".repeat(40))).isEqualTo("X".repeat(27) + " (2)");
        assertThat(names.next(" ")).isEqualTo("-");
        assertThat(names.next("x".repeat(30) + "𠀀")).isEqualTo("x".repeat(30));
    }

    @ParameterizedTest
    @CsvSource({"123456789012345, true", "1234567890123456, false", "12345678901234560, false",
            "123456789012345000, true",
            "0.000000000000001, true",
            "1E+400, false", "1E-400, false", "1.100000000000000000, true", "-99999.99999999999, false", "0E+10, true"})
    void aSpreadsheetKeepsFifteenDigits(String number, boolean exact) {
        assertThat(Numbers.exact(new BigDecimal(number))).isEqualTo(exact);
        if (exact) {
            BigDecimal kept = new BigDecimal(
                    new BigDecimal(Numbers.cell(new BigDecimal(number)).toString()).doubleValue(),
                    new java.math.MathContext(15));
            assertThat(kept).isEqualByComparingTo(number);
        }
    }
}
