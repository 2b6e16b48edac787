package org.gouji.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.format.docx.internal.Docx.p;
import static org.gouji.format.docx.internal.Docx.r;
import static org.gouji.format.docx.internal.Docx.row;
import static org.gouji.format.docx.internal.Docx.tbl;
import static org.gouji.format.docx.internal.Docx.tc;
import static org.gouji.format.docx.internal.Docx.tr;

import org.gouji.model.InputStatus;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final String STYLES = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
            + "<w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/>"
            + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"公文二级\"/><w:basedOn w:val=\"2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"标题 2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"正文样式\"/><w:basedOn w:val=\"2\"/>"
            + "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"loop\"/><w:basedOn w:val=\"y\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"y\"><w:name w:val=\"loop2\"/><w:basedOn w:val=\"x\"/></w:style>";

    private static String text(String body) {
        Run run = Run.of(Docx.of(body));
        assertThat(run.status()).as(run.detail().en()).isEqualTo(InputStatus.OK);
        return run.text();
    }

    private static String styled(String id) {
        return p("<w:pStyle w:val=\"" + id + "\"/>", r("题"));
    }

    @Test
    void headingsComeFromStylesTheirBasesAndOutlineLevels() {
        Run run = Run.of(Docx
                .of(styled("1") + styled("b") + styled("2") + styled("c") + styled("x") + styled("Heading3")
                        + p("<w:outlineLvl w:val=\"4\"/>", r("直接"))
                        + p("<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>", r("正文")))
                .styles(STYLES));

        assertThat(run.text()).isEqualTo("H1 题\nH2 题\nH2 题\nP 题\nP 题\nH3 题\nH5 直接\nP 正文");
        assertThat(run.status()).isEqualTo(InputStatus.OK);
        assertThat(run.diagnostics()).isEmpty();
    }

    @Test
    void runsAreJoinedAndBlanksKeptWhereMarked() {
        assertThat(text("<w:p>" + r("本年") + r(" 新收 ") + "<w:r><w:t> 12 </w:t><w:tab/><w:t>件</w:t></w:r></w:p><w:p/>"))
                .isEqualTo("P 本年 新收 12\t件");
    }

    @Test
    void spansAndMergesKeepTheirGridColumns() {
        String table = tbl(
                tr(tc("<w:vMerge w:val=\"restart\"/>", p("甲")), tc("<w:gridSpan w:val=\"2\"/>", p("乙")),
                        tc("", p("丙"))),
                tr(tc("<w:vMerge/>", "<w:p/>"), tc("", p("1")), tc("", p("2")), tc("", p("3"))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + tc("", p("4")) + "</w:tr>");

        assertThat(text(table)).isEqualTo("T[0(2x1):甲|1(1x2):乙|3:丙][1:1|2:2|3:3][2:4]");
    }

    @Test
    void aTableWithoutGridOrCellPropertiesIsRead() {
        assertThat(text("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc>" + p("2") + p("3")
                + "</w:tc></w:tr></w:tbl>")).isEqualTo("T[0:1|1:2\n3]");
    }

    @Test
    void aMergeWithNothingAboveIsACellOfItsOwn() {
        assertThat(text(tbl(tr(tc("<w:vMerge/>", p("甲")), tc("", p("乙")))))).isEqualTo("T[0:甲|1:乙]");
    }

    @Test
    void textUnderAMergeIsReported() {
        Run run = Run.of(Docx.of(tbl(tr(tc("<w:vMerge w:val=\"restart\"/>", p("甲"))), tr(tc("<w:vMerge/>", p("盖住"))))));

        assertThat(run.text()).isEqualTo("T[0(2x1):甲][]");
        assertThat(run.codes()).containsExactly("docx.merged-cell-text");
    }

    @Test
    void oldHorizontalMergesWidenTheCell() {
        String table = tbl(tr(tc("<w:hMerge w:val=\"restart\"/>", p("甲")), tc("<w:hMerge/>", "<w:p/>"), tc("", p("乙"))),
                tr(tc("<w:hMerge w:val=\"continue\"/>", p("1")), tc("", p("2")), tc("", p("3"))));

        assertThat(text(table)).isEqualTo("T[0(1x2):甲|2:乙][0:1|1:2|2:3]");
    }

    @Test
    void trackedChangesCountAsAccepted() {
        Run run = Run
                .of(Docx.of("<w:p>" + r("共") + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" + r("13")
                        + "</w:ins><w:moveFrom>" + r("搬走") + "</w:moveFrom>" + r("件") + "</w:p>"));

        assertThat(run.text()).isEqualTo("P 共13件");
        assertThat(run.codes()).containsExactly("docx.tracked-changes");
        assertThat(run.diagnostics().get(0).message().zh()).contains("3处");
    }

    @Test
    void deletedRowsCellsAndParagraphMarksAreGone() {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", p("旧")) + "</w:tr>";
        String cells = tr(tc("<w:cellDel w:id=\"2\"/>", p("删")), tc("", p("留")));
        String joined = p("<w:rPr><w:del/></w:rPr>", r("前半")) + p("后半");

        assertThat(
                Run.of(Docx.of(joined + tbl(row("头"), deleted, cells) + p("<w:rPr><w:del/></w:rPr>", r("尾")))).text())
                .isEqualTo("P 前半后半\nT[0:头][0:留]\nP 尾");
    }

    @Test
    void aFrameOfOneCellDoesNotHideTheTableInside() {
        String inner = tbl(row("a", "b"), row("1", "2"));
        Run run = Run.of(Docx.of(tbl(tr(tc("", p("表题") + inner + p("注"))))));

        assertThat(run.text()).isEqualTo("P 表题\nT[0:a|1:b][0:1|1:2]\nP 注");
        assertThat(run.codes()).containsExactly("docx.layout-table");
    }

    @Test
    void rowsOfALayoutTableOpenInOrder() {
        String inner = tbl(row("a", "b"), row("1", "2"));
        Run run = Run.of(Docx.of(tbl(row("一"), tr(tc("", inner)), row("二"), tr(tc("", p("表二") + inner)), row("三"))));

        assertThat(run.text()).isEqualTo("T[0:一]\nT[0:a|1:b][0:1|1:2]\nT[0:二]\nP 表二\nT[0:a|1:b][0:1|1:2]\nT[0:三]");
        assertThat(run.diagnostics().get(0).message().zh()).contains("2个");
    }

    @Test
    void aFrameOfOneCellOpensForASmallTableToo() {
        assertThat(Run.of(Docx.of(tbl(tr(tc("", p("题") + tbl(row("1", "2"))))))).text()).isEqualTo("P 题\nT[0:1|1:2]");
        assertThat(Run.of(Docx.of(tbl(tr(tc("", p("题") + tbl(row("1", "2")))), row("3")))).text())
                .isEqualTo("T[0:题\n1\t2][0:3]");
    }

    @Test
    void aMergeWhoseBeginningIsGoneTakesNothingFromAbove() {
        String gone = "<w:tr><w:trPr>%s</w:trPr>" + tc("<w:vMerge w:val=\"restart\"/>", p("旧")) + tc("", p("x"))
                + "</w:tr>";
        String rest = tr(tc("<w:vMerge/>", p("新")), tc("", p("2"))) + tr(tc("<w:vMerge/>", "<w:p/>"), tc("", p("3")));

        assertThat(Run.of(Docx.of(tbl(row("头", "1"), String.format(gone, "<w:del/>"), rest))).text())
                .isEqualTo("T[0:头|1:1][0(2x1):新|1:2][1:3]");
        Run hidden = Run.of(Docx.of(tbl(row("头", "1"), String.format(gone, "<w:hidden/>"), rest)));
        assertThat(hidden.codes()).containsExactly("docx.hidden-row");
    }

    @Test
    void aTableInsideALayoutTableFollowsIt() {
        String inner = tbl(row("a", "b"), row("1", "2"));
        Run run = Run.of(Docx.of(tbl(row("栏", "目"), tr(tc("", inner), tc("", p("右"))))));

        assertThat(run.text()).isEqualTo("T[0:栏|1:目][0:|1:右]\nT[0:a|1:b][0:1|1:2]");
        assertThat(run.codes()).containsExactly("docx.layout-table");
    }

    @Test
    void framesWithinFramesAreOpened() {
        String inner = tbl(row("a", "b"), row("1", "2"));
        assertThat(Run.of(Docx.of(tbl(tr(tc("", tbl(tr(tc("", tbl(tr(tc("", inner))))))))))).text())
                .isEqualTo("T[0:a|1:b][0:1|1:2]");
    }

    @Test
    void aSmallTableInsideACellBecomesItsText() {
        Run run = Run.of(
                Docx.of(tbl(row("甲", "乙"), tr(tc("", p("共") + tbl(row("1", "2"))), tc("", tbl(row("3"), row("4")))))));

        assertThat(run.text()).isEqualTo("T[0:甲|1:乙][0:共\n1\t2|1:3\n4]");
        assertThat(run.codes()).containsExactly("docx.nested-table");
    }

    @Test
    void contentControlsAreTransparentAtEveryLevel() {
        String sdt = "<w:sdt><w:sdtPr><w:alias w:val=\"t\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String cell = String.format(sdt, tc("", "<w:p>" + String.format(sdt, r("1")) + "</w:p>"));
        String body = String.format(sdt, p("段") + tbl(String.format(sdt, tr(cell, tc("", p("2"))))));

        assertThat(text(body + "<w:customXml>" + p("末") + "</w:customXml>")).isEqualTo("P 段\nT[0:1|1:2]\nP 末");
    }

    @Test
    void strictDocumentsReadTheSame() {
        Docx docx = new Docx().strict();
        Run run = Run.of(docx.body(styled("1") + tbl(row("1", "2"))).styles(STYLES));

        assertThat(run.text()).isEqualTo("H1 题\nT[0:1|1:2]");
    }
}
