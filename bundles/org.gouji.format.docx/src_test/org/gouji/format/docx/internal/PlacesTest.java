package org.gouji.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.format.docx.internal.Docx.p;
import static org.gouji.format.docx.internal.Docx.r;
import static org.gouji.format.docx.internal.Docx.row;
import static org.gouji.format.docx.internal.Docx.tbl;
import static org.gouji.format.docx.internal.Docx.tc;
import static org.gouji.format.docx.internal.Docx.tr;

import java.util.List;

import org.gouji.model.Diagnostic;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.document.Table;
import org.junit.jupiter.api.Test;

/** What is left out has a place. */
class PlacesTest {

    private static final String PICTURE = graphic("<a:graphic><a:blip/></a:graphic>");
    private static final String CHART = graphic("<a:graphic><a:chart/></a:graphic>");

    private static String graphic(String content) {
        return "<w:r><w:drawing><wp:inline>" + content + "</wp:inline></w:drawing></w:r>";
    }

    private static String para(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static List<SourceRange> places(Run run, String code) {
        return run.diagnostics().stream().filter(d -> d.code().equals(code)).map(Diagnostic::at)
                .flatMap(java.util.Optional::stream).toList();
    }

    @Test
    void aPictureIsReportedWhereItStands() {
        Run run = Run.of(Docx.of(p("<w:outlineLvl w:val=\"0\"/>", r("一、总体情况") + PICTURE) + p("甲")
                + para(r("乙") + PICTURE + CHART) + p("丙") + para(PICTURE)));

        assertThat(places(run, "docx.picture")).extracting(SourceRange::node)
                .containsExactly("/heading[1]", "/paragraph[2]", "/paragraph[3]");
        assertThat(places(run, "docx.picture")).extracting(SourceRange::precision)
                .containsExactly(Precision.CELL, Precision.CELL, Precision.DOCUMENT);
        assertThat(places(run, "docx.picture").get(1)).isEqualTo(run.document().blocks().get(2).range());
        assertThat(places(run, "docx.chart")).extracting(SourceRange::node).containsExactly("/paragraph[2]");
        assertThat(run.diagnostics()).filteredOn(d -> d.at().isPresent()).extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
        assertThat(places(Run.of(Docx.of(para(PICTURE) + p("x"))), "docx.picture"))
                .containsExactly(SourceRange.document(""));
    }

    @Test
    void aPictureInACellIsReportedThere() {
        String merged = tr(tc("<w:vMerge/>", para(PICTURE)), tc("", para(r("5") + PICTURE)), tc("", p("6")));
        Run run = Run.of(Docx.of(tbl(row("x", "y")) + tbl(
                tr(tc("<w:vMerge w:val=\"restart\"/>", p("1")), tc("", para(PICTURE)), tc("", p("3"))), merged)));

        Table table = (Table) run.document().blocks().get(1);
        assertThat(run.text()).isEqualTo("T[0:x|1:y]\nT[0(2x1):1|1:|2:3][1:5|2:6]");
        assertThat(places(run, "docx.picture")).hasSize(3);
        assertThat(places(run, "docx.picture").get(0)).isEqualTo(table.row(0).get(1).range());
        assertThat(places(run, "docx.picture").get(1).precision()).isEqualTo(Precision.TABLE);
        assertThat(places(run, "docx.picture").get(2)).isEqualTo(table.row(1).get(0).range());
    }

    @Test
    void picturesInFramesAndTextBoxesAreReportedOnceWhereTheirTextGoes() {
        String inner = tbl(row("a", "b"), tr(tc("", para(r("1") + PICTURE)), tc("", p("2"))));
        Run framed = Run.of(Docx.of(tbl(tr(tc("", para(r("题") + PICTURE) + inner + "<w:p/>")))));
        assertThat(framed.text()).isEqualTo("P 题\nT[0:a|1:b][0:1|1:2]");
        assertThat(places(framed, "docx.picture")).extracting(SourceRange::node).containsExactly("/paragraph[1]",
                "/table[1]/row[2]/cell[1]");

        String small = tbl(tr(tc("", para(r("小") + PICTURE))));
        Run flat = Run.of(Docx.of(tbl(row("x", "y"), tr(tc("", small + "<w:p/>"), tc("", p("2"))))));
        assertThat(places(flat, "docx.picture")).extracting(SourceRange::node)
                .containsExactly("/table[1]/row[2]/cell[1]");

        Run box = Run.of(Docx.of(para(r("前") + "<w:r><w:pict><v:textbox><w:txbxContent>" + para(r("内") + PICTURE)
                + "</w:txbxContent></v:textbox></w:pict></w:r>") + p("后")));
        assertThat(places(box, "docx.picture")).extracting(SourceRange::node).containsExactly("/paragraph[2]");
    }

    @Test
    void onlySoManyPlacesAreNamedAndTheRestIsCounted() {
        Run run = Run.of(Docx.of(para(r("a") + PICTURE).repeat(Notes.MOST_PLACES + 7)));
        assertThat(places(run, "docx.picture")).hasSize(Notes.MOST_PLACES);
        assertThat(run.diagnostics()).hasSize(Notes.MOST_PLACES + 1);
        assertThat(run.diagnostics().get(Notes.MOST_PLACES).message().zh()).contains("7");
        assertThat(run.diagnostics().get(Notes.MOST_PLACES).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void decorationAndLinesAreOnlyCounted() {
        String decorative = graphic("<wp:docPr><a:extLst><a:ext><adec:decorative xmlns:adec=\"http://schemas.microsoft."
                + "com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></wp:docPr><a:blip/>");
        Run run = Run.of(Docx.of(para(r("x") + decorative + graphic("<wps:wsp/>"))));
        assertThat(run.codes()).containsExactly("docx.drawing", "docx.decoration");
        assertThat(run.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
    }

    @Test
    void anUnknownCharacterIsReportedWhereItStands() {
        Run run = Run.of(Docx.of(p("甲") + tbl(row("1", "2&#xFFFD;"))));
        assertThat(places(run, "docx.unknown-character")).extracting(SourceRange::node)
                .containsExactly("/table[1]/row[1]/cell[2]");
    }
}
