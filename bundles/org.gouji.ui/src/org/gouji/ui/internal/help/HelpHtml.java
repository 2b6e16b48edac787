package org.gouji.ui.internal.help;

import java.util.Locale;

/** A sheet as a whole page; it loads nothing and runs nothing. */
final class HelpHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>%s</title>
            <style>
            :root { --paper: #fff; --ink: #1c1c1e; --soft: #5f6670; --line: #d5dae1; --head: #f2f5f9; --link: #00559c; }
            :root.dark { --paper: #1e1f22; --ink: #dfe1e5; --soft: #9da0a8; --line: #43454a; --head: #2b2d30;
              --link: #6cb2f7; }
            body { margin: 14px 20px 40px; max-width: 46em; background: var(--paper); color: var(--ink);
              font: 14px/1.7 "Noto Sans CJK SC", "WenQuanYi Zen Hei", "Microsoft YaHei", "PingFang SC", sans-serif; }
            h1 { font-size: 1.45em; margin: 0.2em 0 0.7em; padding-bottom: 0.3em; border-bottom: 1px solid var(--line); }
            h2 { font-size: 1.12em; margin: 1.6em 0 0.5em; }
            p, li, dd { margin: 0.45em 0; }
            ul, ol { padding-left: 1.6em; }
            a { color: var(--link); text-decoration: none; }
            a:hover { text-decoration: underline; }
            a:focus { outline: 2px solid var(--link); outline-offset: 2px; }
            img { max-width: 100%%; border: 1px solid var(--line); border-radius: 4px; margin: 0.4em 0; }
            table { border-collapse: collapse; margin: 0.7em 0; width: 100%%; }
            th, td { border: 1px solid var(--line); padding: 5px 9px; text-align: left; vertical-align: top; }
            th { background: var(--head); }
            code { font-size: 0.93em; background: var(--head); padding: 1px 4px; border-radius: 3px;
              overflow-wrap: anywhere; }
            kbd { font: inherit; font-size: 0.9em; border: 1px solid var(--line); border-bottom-width: 2px;
              border-radius: 4px; padding: 0 5px; background: var(--head); white-space: nowrap; }
            mark { background: #ffe58a; color: #1c1c1e; }
            dt { font-weight: 600; margin-top: 0.9em; }
            dd { margin-left: 1.4em; }
            .index dt { margin-top: 0.5em; font-weight: normal; }
            .index dd { margin: 0 0 0 1.4em; }
            .toc { margin: 0.3em 0; }
            .lead { background: var(--head); border-left: 4px solid var(--link); padding: 8px 12px; }
            .caption { color: var(--soft); font-size: 0.93em; }
            .hit { margin: 1em 0; }
            </style></head><body>
            """;

    private HelpHtml() {
    }

    static String of(Sheet sheet, Locale locale, boolean dark) {
        String head = String.format(Locale.ROOT, HEAD, locale.toLanguageTag(), sheet.title().replace("<", ""));
        String themed = dark ? head.replaceFirst("<html ", "<html class=\"dark\" ") : head;
        return themed + sheet.body() + "</body></html>";
    }

    /** The script that shows a place of the page. */
    static String scrollTo(String anchor) {
        String id = anchor.replaceAll("[^\\w-]", "");
        return "var place = document.getElementById('" + id + "'); if (place) { place.scrollIntoView(); }";
    }
}
