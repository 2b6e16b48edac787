package org.gouji.ui.internal.original;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.gouji.model.document.Document;
import org.gouji.ui.internal.looks.Appearance;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.web.Html;

/**
 * A document as a page: headings, paragraphs, tables with their spans, each with an id from its place in the file. The
 * file is not trusted: everything in it is text, and the page may load nothing and run no script but the one that tells
 * when it is laid out; what the workbench does in the page it does from outside.
 */
public final class DocumentHtml {

    private static final int NONCE_BITS = 128;

    /** The function of the page that is called with the id of what was clicked. */
    public static final String CLICKED = "goujiClicked";

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-%s'">
            <title>%s</title>
            <style>
            %s
            body { margin: 12px 14px; background: var(--paper); color: var(--ink); line-height: 1.5;
              font: 14px "Noto Sans CJK SC", "WenQuanYi Zen Hei", "Microsoft YaHei", "PingFang SC", sans-serif; }
            h1, h2, h3, h4, h5, h6 { font-size: 1.1em; margin: 0.9em 0 0.4em; }
            h1 { font-size: 1.3em; }
            p { margin: 0.35em 0; }
            h1, h2, h3, h4, h5, h6, p, td, .stream span { white-space: pre-wrap; overflow-wrap: anywhere; }
            table { border-collapse: collapse; margin: 0.6em 0; }
            td { border: 1px solid var(--line); padding: 2px 5px; min-width: 1.2em; vertical-align: middle; }
            td.gap { border-style: dotted; background: var(--gap); }
            .stream { margin: 0.6em 0; }
            .stream div { margin-bottom: 4px; }
            .stream span { display: inline-block; border: 1px solid var(--line); padding: 1px 5px; margin: 1px;
              min-width: 1.2em; min-height: 1.4em; }
            .v { cursor: pointer; }
            .v:hover { background: var(--hover); }
            .error { box-shadow: inset 3px 0 var(--error); }
            .warning { box-shadow: inset 3px 0 var(--warning); }
            .marked { background: var(--marked); outline: 2px solid var(--selection); outline-offset: -1px; }
            .omitted { color: var(--omitted); background: var(--omitted-ground); border: 1px dashed var(--omitted); padding: 3px 6px; }
            </style>
            <script nonce="%s">
            addEventListener('load', function () {
              document.body.getBoundingClientRect();
              setTimeout(function () { location.href = '%s'; }, 0);
            });
            </script></head><body>
            """;

    /** Installed from outside. */
    private static final String LISTEN = """
            document.addEventListener('click', function (event) {
              var cell = event.target.closest('.v');
              if (cell) { %s(cell.id); }
            });
            """;

    /** Also when the page gets its size, which may be after the mark, or another one. */
    private static final String MARK = """
            (function (ids) {
              var first = null;
              document.querySelectorAll('.marked').forEach(function (old) { old.classList.remove('marked'); });
              ids.forEach(function (id) {
                var cell = document.getElementById(id);
                if (cell) { cell.classList.add('marked'); first = first || cell; }
              });
              if (!window.goujiShow) {
                window.goujiShow = function (always) {
                  var cell = window.goujiMarked;
                  if (!cell) { return; }
                  var box = cell.getBoundingClientRect(), root = document.documentElement;
                  var width = root.clientWidth, height = root.clientHeight;
                  if (!always && box.top >= 0 && box.left >= 0 && box.bottom <= height && box.right <= width) { return; }
                  var left = box.left + scrollX, right = box.right + scrollX + 8;
                  scrollTo(Math.max(0, Math.min(left, right - width)),
                      scrollY + box.top + box.height / 2 - height / 2);
                };
                addEventListener('resize', function () { window.goujiShow(true); });
              }
              window.goujiMarked = first;
              window.goujiShow(false);
            })(%s);
            """;

    private static final String BLAME = """
            (function (errors, warnings) {
              function show(ids, name) {
                document.querySelectorAll('.' + name).forEach(function (old) { old.classList.remove(name); });
                ids.forEach(function (id) {
                  var cell = document.getElementById(id);
                  if (cell) { cell.classList.add(name); }
                });
              }
              show(warnings, 'warning');
              show(errors, 'error');
            })(%s, %s);
            """;

    private final Texts texts;
    private final String ready;
    private final String nonce = new BigInteger(NONCE_BITS, new SecureRandom()).toString(Character.MAX_RADIX);

    /** Writes pages that go to an address when they are laid out. */
    public DocumentHtml(Texts texts, String ready) {
        this.texts = texts;
        this.ready = ready;
    }

    /**
     * The page.
     *
     * @param document what was read
     * @param values the places with a value of the report: these can be clicked, and are shown in any case
     * @param further other places that are shown in any case
     */
    public String page(Document document, Set<String> values, Set<String> further) {
        var all = new HashSet<>(values);
        all.addAll(further);
        HtmlSheet sheet = new HtmlSheet(texts, values);
        new Excerpt(document, all).into(sheet);
        return page(sheet.body());
    }

    /** A page with one sentence. */
    public String notice(String text) {
        return page("<p>" + Html.text(text) + "</p>\n");
    }

    private String page(String body) {
        String head = String.format(Locale.ROOT, HEAD, texts.locale().toLanguageTag(), nonce,
                Html.text(texts.get("original.title")), Tone.variables(Appearance.scheme()), nonce, ready);
        return head + body + "</body></html>\n";
    }

    /** A script that makes the page tell what is clicked. */
    public static String listen() {
        return String.format(Locale.ROOT, LISTEN, CLICKED);
    }

    /** A script that marks places and scrolls to the first. */
    public static String mark(Collection<String> nodes) {
        return String.format(Locale.ROOT, MARK, Anchors.list(nodes));
    }

    /** A script that shows where findings are. */
    public static String blame(Collection<String> errors, Collection<String> warnings) {
        return String.format(Locale.ROOT, BLAME, Anchors.list(errors), Anchors.list(warnings));
    }
}
