package org.gouji.ui.internal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class HelpSearchTest {

    private static final HelpPage RETURNS = page("decide", "退回", "<p>写明重报期限，附 <b>退回修改意见</b>。</p>");
    private static final HelpPage IMPORT = page("import", "导入报告", "<p>按 Ctrl+I；退回以后照常导入。</p>");
    private static final HelpPage ROLLUP = page("rollup", "汇总", "<table><tr><td>n &lt; N</td></tr></table>");

    private final HelpSearch search = new HelpSearch(List.of(IMPORT, RETURNS, ROLLUP));

    private static HelpPage page(String name, String title, String body) {
        return HelpPage.of("/guide/pages/" + name + ".html", "<html><head><title>" + title
                + "</title></head><body><h1>" + title + "</h1>" + body + "</body></html>");
    }

    private List<HelpPage> found(String words) {
        return search.find(words).stream().map(HelpSearch.Hit::page).toList();
    }

    @Test
    void aPhraseIsFoundAsItStandsAndTitlesComeFirst() {
        assertThat(found("退回修改意见")).containsExactly(RETURNS);
        assertThat(found("退回")).containsExactly(RETURNS, IMPORT);
        assertThat(found("ctrl+i")).containsExactly(IMPORT);
        assertThat(found("n < n")).containsExactly(ROLLUP);
    }

    @Test
    void everyWordCounts() {
        assertThat(found("退回 期限")).containsExactly(RETURNS);
        assertThat(found("导入 图表")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void chineseInAnotherOrderIsFoundByMostOfItsPairs() {
        assertThat(found("意见修改")).containsExactly(RETURNS);
        assertThat(found("退回期限")).containsExactly(RETURNS);
        assertThat(found("图表颜色")).isEmpty();
    }

    @Test
    void theHitStandsInItsSentence() {
        HelpSearch.Hit hit = search.find("重报期限").get(0);

        assertThat(hit.before()).isEqualTo("写明");
        assertThat(hit.hit()).isEqualTo("重报期限");
        assertThat(hit.after()).startsWith("，附 退回修改意见");
    }

    @Test
    void linksLeadFromTheFolderOfTheirPage() {
        assertThat(Hrefs.resolve("/guide/pages/a.html", "b.html#c")).isEqualTo("/guide/pages/b.html#c");
        assertThat(Hrefs.resolve("/guide/pages/a.html", "#c")).isEqualTo("/guide/pages/a.html#c");
        assertThat(Hrefs.resolve("/guide/pages/a.html", "../images/x.png")).isEqualTo("/guide/images/x.png");
        assertThat(Hrefs.resolve("/guide/a.html", "../../../x.png")).isEqualTo("/x.png");
        assertThat(Hrefs.resolve("/guide/a.html", "/other/x.html")).isEqualTo("/other/x.html");
        assertThat(Hrefs.anchor("/guide/a.html")).isEmpty();
    }
}
