package org.gouji.ui.internal.rollup.views;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.gouji.lib.echarts.ECharts;
import org.gouji.ui.internal.looks.Appearance;
import org.gouji.ui.internal.looks.Scheme;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.ChartOptions.Chart;
import org.gouji.ui.internal.web.Html;

/** The page with the charts. All of it is in the page: it loads nothing, from the network or elsewhere. */
final class ChartPage {

    private static final String POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
            + " img-src data:";

    private static final String STYLE = "html,body{margin:0;background:var(--paper)}"
            + "#charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px;padding:4px}"
            + "#agencies{grid-column:1/3}";

    /** What the view answers to, where no view is. */
    private static final String ALONE = "window.goujiClicked=window.goujiDrawn=function(){};"
            + "window.goujiFailed=function(text){document.body.append(text)};";

    private ChartPage() {
    }

    /** The page of the view, which is given its charts later. */
    static String screen(Texts texts) throws IOException {
        return page(texts, Appearance.scheme(), "ECharts", "", "");
    }

    /** A page for a file: the same, on white, with its charts inside; a click leads nowhere. */
    static String file(Texts texts, String title, String charts) throws IOException {
        return page(texts, Scheme.LIGHT, title, ALONE, "gouji.show(" + charts + ");");
    }

    private static String page(Texts texts, Scheme scheme, String title, String before, String after)
            throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(texts.locale().toLanguageTag()).append("\"><head><meta charset=\"utf-8\">")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY).append("\">")
                .append("<title>").append(Html.text(title)).append("</title><style>").append(Tone.variables(scheme))
                .append(STYLE)
                .append("</style></head><body><div id=\"charts\">");
        for (Chart chart : Chart.values()) {
            page.append("<div id=\"").append(chart.id()).append("\"></div>");
        }
        return page.append("</div><script>").append(ECharts.script()).append("</script><script>")
                .append(before).append(theme(scheme)).append(script()).append(after)
                .append("</script></body></html>").toString();
    }

    /** Texts and lines in our colours; the files that leave the workbench are on white paper. */
    private static String theme(Scheme scheme) {
        return """
                const goujiTheme = (function (paper, ink, line) {
                  const axis = { axisLabel: { color: ink }, axisLine: { lineStyle: { color: line } },
                    splitLine: { lineStyle: { color: line, opacity: 0.5 } } };
                  return { backgroundColor: paper, textStyle: { color: ink }, title: { textStyle: { color: ink } },
                    bar: { label: { color: ink } }, categoryAxis: Object.assign({}, axis, { splitLine: { show: false } }),
                    valueAxis: axis };
                })('%s', '%s', '%s');
                """
                .formatted(Tone.PAPER.css(scheme), Tone.INK.css(scheme), Tone.LINE.css(scheme));
    }

    private static String script() throws IOException {
        try (InputStream in = ChartPage.class.getResourceAsStream("charts.js")) {
            if (in == null) {
                throw new FileNotFoundException("charts.js");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
