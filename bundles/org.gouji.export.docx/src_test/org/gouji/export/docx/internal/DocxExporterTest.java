package org.gouji.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.Diagnostic;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.template.gwy2021.internal.Gwy2021Template;
import org.gouji.testkit.ComponentFacts;
import org.junit.jupiter.api.Test;

class DocxExporterTest {

    private static final FormSchema FORM = new Gwy2021Template().schema();
    private static final SourceRange AT = SourceRange.document("");

    private static Value value(String key, ValueState state, String raw, Optional<BigDecimal> number) {
        return new Value(key, state, raw, number, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static CheckedReport checked(int index, List<Value> special, List<ReportSection> sections) {
        List<Value> values = new ArrayList<>();
        for (CellSpec cell : FORM.cells()) {
            values.add(value(cell.key(), ValueState.NUMBER, "7", Optional.of(new BigDecimal(7))));
        }
        values.addAll(special);
        Report report = new Report(new TemplateFit(FORM.id(), 1, 1, List.of()), FORM,
                new Report.Title("", Optional.of("示例县"), Optional.of(2024), Optional.empty()), sections,
                new ReportValues(values), List.of());
        return new CheckedReport(facts(InputStatus.OK), index, Optional.empty(), Optional.of(report), List.of(),
                List.of(), List.of());
    }

    private static InputFacts facts(InputStatus status) {
        return new InputFacts("a.txt", "", 1, "", status, LocalizedText.EMPTY, Optional.empty());
    }

    private static List<Value> special() {
        Value.Repair repair = new Value.Repair(0.9, LocalizedText.of("按合计推定", "from the total"), List.of());
        List<Value.Alternative> either = List.of(new Value.Alternative("3", Optional.empty(), Optional.empty()),
                new Value.Alternative("", Optional.empty(), Optional.empty()));
        return List.of(value("t3/1/自然人", ValueState.BLANK, " ", Optional.empty()),
                new Value("t3/1/商业企业", ValueState.PROPOSED, "", Optional.of(new BigDecimal(21)), Optional.empty(),
                        Optional.empty(), Optional.of(repair), List.of()),
                new Value("t3/1/科研机构", ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), either),
                value("t3/1/其他", ValueState.TEXT, "/<&\u0001", Optional.empty()), Value.missing("t3/1/总计"));
    }

    private static XWPFDocument open(Documents documents) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(documents.bytes()));
    }

    private static List<XWPFTableCell> row(XWPFDocument document, String label) {
        XWPFTable table = document.getTables().get(1);
        return table.getRows().stream().filter(r -> r.getTableCells().get(0).getText().startsWith(label)).findFirst()
                .orElseThrow().getTableCells();
    }

    @Test
    void cellsThatAreNotCertainAreMarked() throws IOException {
        XWPFDocument document = open(new Documents(true).write(checked(0, special(), List.of())));
        List<XWPFTableCell> cells = row(document, "一、本年新收");
        assertThat(cells.stream().map(XWPFTableCell::getText).map(String::strip)).endsWith("", "21", "？", "7", "7",
                "/<&\uFFFD", "");
        assertThat(cells.stream().map(c -> c.getColor() == null ? "" : c.getColor())).endsWith("DDEBF7", "FFE699",
                "F4B084", "", "", "D9C9EE", "D9D9D9");
        assertThat(document.getComments()).extracting(c -> c.getText().strip()).containsExactly("推定：按合计推定",
                "不能确定，可能是：3、（缺）", "原文件此格不是数字：/<&\uFFFD");
        assertThat(document.getFooterList().get(0).getText()).contains("底色").contains("空白（不是 0）");
    }

    @Test
    void aCorrectedCellTellsFromWhatToWhatByWhomAndWhy() throws IOException {
        SourceRange at = new SourceRange("", "/table[2]/row[4]/cell[2]", 0, 2, Optional.empty(),
                SourceRange.Precision.CELL);
        List<Value> values = List.of(new Value("t3/1/自然人", ValueState.NUMBER, "0", Optional.of(BigDecimal.ZERO),
                Optional.empty(), Optional.of(at), Optional.empty(), List.of()));
        CheckedReport plain = checked(0, values, List.of());
        String told = "自然人 由 9 更正为 0（李四，2021-01-20，电话核实）";
        List<Diagnostic> notices = List.of(
                new Diagnostic(CheckedReport.CORRECTED, Severity.INFO, LocalizedText.same(told), Optional.of(at)),
                new Diagnostic("docx.other", Severity.INFO, LocalizedText.same("别的"), Optional.of(at)),
                Diagnostic.of(CheckedReport.CORRECTED, Severity.INFO, LocalizedText.same("不知何处")));
        CheckedReport corrected = new CheckedReport(plain.input(), 0, Optional.empty(), plain.report(), notices,
                List.of(), List.of());
        XWPFDocument document = open(new Documents(true).write(corrected));
        assertThat(row(document, "一、本年新收")).filteredOn(cell -> "FFC7DD".equals(cell.getColor())).singleElement()
                .satisfies(cell -> assertThat(cell.getText().strip()).isEqualTo("0"));
        assertThat(document.getComments()).extracting(c -> c.getText().strip()).containsExactly(told);
        assertThat(document.getFooterList().get(0).getText()).contains("已更正");
        assertThat(open(new Documents(false).write(corrected)).getComments()).isEmpty();
    }

    @Test
    void marksAreAnOption() throws IOException {
        XWPFDocument document = open(new Documents(false).write(checked(0, special(), List.of())));
        assertThat(row(document, "一、本年新收")).allMatch(cell -> cell.getColor() == null);
        assertThat(document.getComments()).isEmpty();
        assertThat(document.getFooterList().get(0).getText()).doesNotContain("底色");
    }

    @Test
    void aTotalWithoutTextHasAllHeadings() throws IOException {
        XWPFDocument document = open(new Documents(true).write(checked(0, List.of(), List.of())));
        assertThat(document.getParagraphs().get(0).getText()).isEqualTo("示例县2024年" + FORM.title().zh());
        assertThat(document.getParagraphs()).extracting(p -> p.getText()).contains("一、总体情况", "六、其他需要报告的事项");
        assertThat(document.getTables()).hasSize(FORM.tables().size());
    }

    @Test
    void sectionsThatAReportLeavesOutStayOut() throws IOException {
        ReportSection first = new ReportSection("s1", "一、总体", AT,
                List.of(new ReportSection.Passage("第一行\n第二\t行 <b>&", AT)));
        XWPFDocument document = open(new Documents(true).write(checked(0, List.of(), List.of(first))));
        assertThat(document.getParagraphs()).extracting(p -> p.getText()).contains("一、总体", "第一行\n第二\t行 <b>&")
                .doesNotContain("六、其他需要报告的事项");
    }

    @Test
    void severalReportsAreNumberedAndNoReportIsSaid() throws IOException {
        CheckedReport none = new CheckedReport(facts(InputStatus.ENCRYPTED), 0, Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of());
        Documents documents = new Documents(true).write(checked(0, List.of(), List.of()),
                checked(1, List.of(), List.of()), none);
        assertThat(documents.files).containsOnlyKeys("a.txt.docx", "a.txt.2.docx");
        assertThat(documents.notes).singleElement().asString().startsWith("a.txt：");
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        assertThat(new Documents(true).write(checked(0, special(), List.of())).bytes())
                .isEqualTo(new Documents(true).write(checked(0, special(), List.of())).bytes());
    }

    @Test
    void propertiesAndDescriptorAgree() throws IOException {
        ComponentFacts.of(DocxExporter.class).ifPresent(facts -> {
            assertThat(facts.values(PluginProperties.ID)).containsExactly(new DocxExporter().descriptor().id());
            assertThat(facts.values(PluginProperties.NAME_ZH))
                    .containsExactly(new DocxExporter().descriptor().name().zh());
            assertThat(facts.values(PluginProperties.NAME_EN))
                    .containsExactly(new DocxExporter().descriptor().name().en());
        });
    }
}
