package org.gouji.ui.internal.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gouji.model.document.Document;
import org.gouji.model.document.TableKind;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class DocumentHtmlTest {

    private static final String EVIL = "<script>alert(1)</script>\" onclick='x' &lt; \u202e\u0000]]>";

    private final DocumentHtml html = new DocumentHtml(Texts.in(Locale.CHINA), "x:ready");

    @Test
    void headingsParagraphsAndCellsHaveIdsFromTheirPlaces() {
        String page = page(Documents.of(to -> {
            to.heading(1, "年度报告");
            to.paragraph("一、总体情况");
            to.beginTable(TableKind.GRID);
            to.beginRow();
            to.cell("甲");
            to.cell("3");
            to.endTable();
        }), "/table[1]/row[1]/cell[2]");

        assertThat(page).contains("<h1 id=\"n-heading-1\">年度报告</h1>")
                .contains("<p id=\"n-paragraph-1\">一、总体情况</p>").contains("<table id=\"n-table-1\">")
                .contains("<td id=\"n-table-1-row-1-cell-1\">甲</td>")
                .contains("<td id=\"n-table-1-row-1-cell-2\" class=\"v\">3</td>");
    }

    @Test
    void spansAndGapsAreThoseOfTheFile() {
        String page = page(Documents.of(to -> {
            to.beginTable(TableKind.GRID);
            to.beginRow();
            to.cell("高", 2, 1);
            to.cell("宽", 1, 2);
            to.beginRow();
            to.gap(2);
            to.cell("末");
            to.endTable();
        }));

        assertThat(page).contains("rowspan=\"2\">高</td>").contains("colspan=\"2\">宽</td></tr>")
                .contains("<tr><td class=\"gap\"></td><td id=\"n-table-1-row-2-cell-1\">末</td></tr>");
    }

    @Test
    void cellsWithoutRowsStandOneAfterTheOther() {
        String page = page(Documents.of(to -> {
            to.beginTable(TableKind.CELL_STREAM);
            to.beginRow();
            to.cell("甲");
            to.cell("3");
            to.endTable();
        }), "/table[1]/cell[2]");

        assertThat(page).contains("<span id=\"n-table-1-cell-1\">甲</span>")
                .contains("<span id=\"n-table-1-cell-2\" class=\"v\">3</span>").doesNotContain("<td");
    }

    @Test
    void whatAFileSaysIsOnlyText() {
        String page = page(Documents.of(to -> {
            to.heading(1, EVIL);
            to.paragraph(EVIL);
            to.beginTable(TableKind.ROWS);
            to.beginRow();
            to.cell(EVIL);
            to.endTable();
        }));

        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).doesNotContain("<script>").doesNotContain("'x'").doesNotContain("\u202e")
                .doesNotContain("\u0000").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&#39;x&#39;")
                .contains("&amp;lt;");
        assertThat(page.indexOf("Content-Security-Policy")).isPositive().isLessThan(page.indexOf("<body"));
        assertThat(page).contains("default-src 'none'").containsPattern("script-src 'nonce-[0-9a-z]{15,}'")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void aPlaceThatIsNoPlaceGetsNoId() {
        assertThat(Anchors.id("/table[1]/row[2]")).contains("n-table-1-row-2");
        assertThat(Anchors.id("/")).isEmpty();
        assertThat(Anchors.id("/table[1]');alert(1)//")).isEmpty();
        assertThat(DocumentHtml.mark(List.of("/x[1]\"]);evil(", "/table[1]/cell[7]")))
                .contains("(['n-table-1-cell-7'])").doesNotContain("evil");
        assertThat(Anchors.node("n-table-1-cell-7", Set.of("/table[1]/cell[7]"))).contains("/table[1]/cell[7]");
        assertThat(Anchors.node("n-table-1-cell-8", Set.of("/table[1]/cell[7]"))).isEmpty();
    }

    @Test
    void aLongDocumentIsCutWhereNothingPointsAndSaysSo() {
        Document document = Documents.of(to -> {
            for (int i = 0; i < 40_000; i++) {
                to.paragraph("第 " + i + " 段，共二十个字左右的一段普通文字。");
            }
            Documents.tall(to, 2_000);
            to.paragraph("最后");
        });

        String page = page(document, "/table[1]/row[1500]/cell[1]");

        assertThat(page.length()).isLessThan(2_000_000);
        assertThat(page).contains("这里省略了").contains("r1500</td>").contains("r1497</td>").doesNotContain("r1400</td>")
                .doesNotContain("最后");
        assertThat(page).containsPattern("class=\"omitted\" colspan=\"1\">这里省略了 1196 行。");
    }

    @Test
    void whatAFindingPointsToIsShownHoweverLate() {
        Document document = Documents.of(to -> {
            for (int i = 0; i < 40_000; i++) {
                to.paragraph("第 " + i + " 段，共二十个字左右的一段普通文字。");
            }
            to.paragraph("最后");
        });

        assertThat(html.page(document, Set.of(), Set.of("/paragraph[40001]"))).contains(">最后</p>");
    }

    @Test
    void hugeRowsAndHugeSpansStayBounded() {
        Document document = Documents.of(to -> {
            to.beginTable(TableKind.GRID);
            to.beginRow();
            for (int i = 0; i < 5_000; i++) {
                to.cell("c", 1_000, 13);
            }
            to.endTable();
        });

        String page = page(document);

        assertThat(page.length()).isLessThan(100_000);
        assertThat(page).contains("这里省略了 4700 个单元格。").doesNotContain("rowspan");
    }

    private String page(Document document, String... values) {
        return html.page(document, Set.of(values), Set.of());
    }
}
