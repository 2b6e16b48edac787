package org.gouji.ui.internal.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it lies in its bundle.
 *
 * @param href its address
 * @param title its title
 * @param body what stands in its body
 */
record HelpPage(String href, String title, String body) {

    private static final Pattern TITLE = Pattern.compile("(?is)<title>(.*?)</title>");
    private static final Pattern BODY = Pattern.compile("(?is)<body[^>]*>(.*)</body>");
    private static final Pattern BREAK = Pattern.compile("(?i)</(p|li|h\\d|tr|dt|dd|table)>|<br\\s*/?>");
    private static final Pattern CELL = Pattern.compile("(?i)</t[dh]>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

    static HelpPage of(String href, String html) {
        Matcher body = BODY.matcher(html);
        Matcher title = TITLE.matcher(html);
        return new HelpPage(href, title.find() ? plain(title.group(1)) : href, body.find() ? body.group(1) : html);
    }

    /** What the page says, a paragraph a line. */
    String text() {
        return plain(body);
    }

    static String plain(String html) {
        String lines = BREAK.matcher(html.replaceAll("\\s+", " ")).replaceAll("\n");
        String text = TAG.matcher(CELL.matcher(lines).replaceAll("\u3000")).replaceAll("");
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", " ")
                .replace("&amp;", "&").replaceAll(" *\n *", "\n").replaceAll("\n+", "\n").strip();
    }
}
