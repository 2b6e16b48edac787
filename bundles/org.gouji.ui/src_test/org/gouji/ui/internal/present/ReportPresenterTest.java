package org.gouji.ui.internal.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.junit.jupiter.api.Test;

class ReportPresenterTest {

    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    private static ReportPresenter presenter(Finding... findings) {
        return new ReportPresenter(Reports.checked(List.of(findings)), ZH);
    }

    @Test
    void gridIsTheOfficialLayoutWithTheValues() {
        TableGrid grid = presenter().tables().get(0);

        assertThat(grid.title()).isEqualTo("二、借阅情况");
        assertThat(grid.at(0, 3).orElseThrow().text()).isEqualTo("第一项");
        assertThat(grid.at(2, 0).orElseThrow()).isEqualTo(grid.at(3, 0).orElseThrow());
        assertThat(grid.cell("x1/a/in").orElseThrow().text()).isEqualTo("12");
        assertThat(grid.cells().stream().filter(cell -> cell.key().isPresent()).map(GridCell::text))
                .containsExactly("12", "3本", "", "", "/", "5", "8 / –", "0");
    }

    @Test
    void everyStateHasItsLookAndSign() {
        TableGrid grid = presenter().tables().get(0);

        assertThat(grid.cells().stream().filter(cell -> cell.key().isPresent()).map(GridCell::look)).containsExactly(
                CellLook.NUMBER, CellLook.NUMBER, CellLook.BLANK, CellLook.MISSING, CellLook.TEXT, CellLook.PROPOSED,
                CellLook.UNCERTAIN, CellLook.NUMBER);
        assertThat(grid.cell("x1/b/out").orElseThrow().look().sign(ZH)).isEqualTo("缺");
        assertThat(CellLook.NUMBER.sign(ZH)).isEmpty();
    }

    @Test
    void cellShowsTheGravestFindingAboutIt() {
        TableGrid grid = presenter(Reports.finding("L1", Severity.INFO, List.of("x1/a/in")),
                Reports.finding("L2", Severity.ERROR, List.of("x1/a/in", "x1/b/in"))).tables().get(0);

        assertThat(grid.cell("x1/a/in").orElseThrow().finding()).contains(Severity.ERROR);
        assertThat(grid.cell("x1/b/in").orElseThrow().finding()).contains(Severity.ERROR);
        assertThat(grid.cell("x1/d/out").orElseThrow().finding()).isEmpty();
        assertThat(grid.cell("x1/a/in").orElseThrow().spoken()).isEqualTo("行a列in：12，2 个问题");
    }

    @Test
    void factsOfACellNameItsSourceRepairAlternativesAndRelations() {
        ReportPresenter presenter = presenter(Reports.finding("L2", Severity.ERROR, List.of("x1/a/in")));

        assertThat(presenter.facts("x1/a/in").lines()).contains("原文：“ 12 ”", "数值：12",
                "出处：第 7 行第 2 列（/table[1]/x1/a/in）", "勾稽关系：L1  成人 = 儿童", "问题：L2  L2不相等");
        assertThat(presenter.facts("x1/c/out")).contains("整行右移一格").contains("80%").contains("L1@in");
        assertThat(presenter.facts("x1/d/in")).contains("8（第 9 行第 2 列").contains("（空）");
        assertThat(presenter.facts("no such key")).isEmpty();
    }

    @Test
    void eachPossibleValueOfAnUncertainCellIsAChangeToChoose() {
        List<FindingRow.Fix> fixes = presenter().alternatives("x1/d/in");

        assertThat(fixes).extracting(FindingRow.Fix::value).containsExactly("8", "");
        assertThat(fixes).allSatisfy(fix -> assertThat(fix.key()).isEqualTo("x1/d/in"));
        assertThat(fixes.get(0).label()).startsWith("采用可能取值：8（第 9 行第 2 列");
        assertThat(fixes.get(1).label()).isEqualTo("采用可能取值：（空）");
        assertThat(new ReportPresenter(Reports.checked(List.of()), EN).alternatives("x1/d/in").get(1).reason())
                .isEqualTo("Possible value taken: (empty)");
        assertThat(presenter().alternatives("x1/a/in")).isEmpty();
        assertThat(presenter().alternatives("no such key")).isEmpty();
    }

    @Test
    void aPossibleValueThatIsNoPlainNumberIsLeftToTheOfficer() {
        List<Value.Alternative> possible = List.of(alternative("3万元", 3), alternative("/", null),
                alternative(" ８ ", 8), alternative("8", 8));
        Value value = new Value("x1/d/in", ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), possible);

        assertThat(new Alternatives(ZH, Reports.report()).of(value)).extracting(FindingRow.Fix::value)
                .containsExactly("8");
    }

    private static Value.Alternative alternative(String raw, Integer number) {
        return new Value.Alternative(raw, Optional.ofNullable(number).map(BigDecimal::valueOf), Optional.empty());
    }

    @Test
    void gravestFindingComesFirst() {
        List<FindingRow> rows = presenter(Reports.finding("A", Severity.INFO, List.of()),
                Reports.finding("B", Severity.ERROR, List.of("x1/c/in"))).findings();

        assertThat(rows).extracting(FindingRow::code).containsExactly("B", "A");
        assertThat(rows.get(0).severityWord()).isEqualTo("错误");
        assertThat(rows.get(0).place()).isEqualTo("行c列in");
        assertThat(rows.get(0).table()).isEqualTo("x1");
        assertThat(rows.get(0).proposal()).isEqualTo("改为 21（把握 90%：五条规则通过）");
        assertThat(rows.get(1).table()).isEmpty();
    }

    @Test
    void findingAboutARowTableOrPlaceLeadsToItsCells() {
        Finding byPlace = new Finding("P", Severity.INFO, LocalizedText.of("甲", "a"), List.of(),
                List.of(Reports.place("/table[1]/x1/d/out", 7)), Optional.empty(), "p");
        List<FindingRow> rows = presenter(Reports.finding("R", Severity.ERROR, List.of("x1/c")),
                Reports.finding("T", Severity.WARNING, List.of("x1")), byPlace).findings();

        assertThat(rows.get(0).cells()).containsExactly("x1/c/in", "x1/c/out");
        assertThat(rows.get(1).cells()).isEmpty();
        assertThat(rows.get(1).table()).isEqualTo("x1");
        assertThat(rows.get(2).cells()).containsExactly("x1/d/out");
    }

    @Test
    void headerNamesAgencyYearFormAndCounts() {
        ReportHeader header = presenter(Reports.finding("L1", Severity.ERROR, List.of())).header();

        assertThat(header.title()).isEqualTo("市图书馆　2021 年度");
        assertThat(header.template()).contains("借阅表").contains("馆〔2020〕1号").contains("98%");
        assertThat(header.templateReasons()).isEqualTo("表头齐全");
        assertThat(header.summary()).contains("错误 1").contains("警告 0");
        assertThat(header.advice()).isEmpty();
        assertThat(header.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void unreadableFileSaysWhyAndWhatToDo() {
        ReportHeader header = new ReportPresenter(
                Reports.unread(InputStatus.ENCRYPTED, LocalizedText.of("请去除密码。", "Remove the password.")), EN).header();

        assertThat(header.title()).isEqualTo("年报.doc");
        assertThat(header.status()).contains("protected by a password");
        assertThat(header.advice()).isEqualTo("Remove the password.");
        assertThat(header.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void documentWithoutReportGivesTheReasonsOfTheReading() {
        Diagnostic why = Diagnostic.of("bind.none", Severity.WARNING, LocalizedText.of("没有表格", "no table"));
        ReportPresenter presenter = new ReportPresenter(Reports.unread(InputStatus.OK, LocalizedText.EMPTY, why), ZH);

        assertThat(presenter.tables()).isEmpty();
        assertThat(presenter.header().advice()).contains("没有找到").contains("没有表格");
        assertThat(presenter.diagnostics()).singleElement().extracting(DiagnosticRow::message).isEqualTo("没有表格");
    }

    @Test
    void brokenRuleComesFirstAndNamesItsBundle() {
        List<CheckRow> rows = presenter().checks();

        assertThat(rows).extracting(CheckRow::code).containsExactly("L9", "L1");
        assertThat(rows.get(0).reasons()).contains("org.example.rules");
        assertThat(rows.get(1).counts()).isEqualTo("已判定 2，无法判定 1");
    }

    @Test
    void arrowKeysSkipLabelsAndStopAtTheEdge() {
        TableGrid grid = presenter().tables().get(0);
        GridCell first = grid.first().orElseThrow();

        assertThat(first.key()).contains("x1/a/in");
        assertThat(grid.next(first, Direction.RIGHT).key()).contains("x1/a/out");
        assertThat(grid.next(first, Direction.DOWN).key()).contains("x1/b/in");
        assertThat(grid.next(first, Direction.UP)).isEqualTo(first);
        assertThat(grid.next(first, Direction.LEFT)).isEqualTo(first);
        assertThat(grid.last().orElseThrow().key()).contains("x1/d/out");
    }
}
