package org.gouji.ui.internal.help;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IIndexEntry;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.web.Html;

/** Makes the sheets: pages of the guide, its table of contents, its index, what a search found, what F1 tells. */
final class Sheets {

    /** The function of a page that goes to a place. */
    static final String GO = "go";

    /** Places that are no page of a bundle. */
    static final String CONTENTS = "contents:";
    static final String INDEX = "index:";
    static final String FOUND = "found:";

    private static final Pattern LINK = Pattern.compile("(?i)(<a\\s[^>]*?href=\")([^\"]*)(\")");
    private static final Pattern PICTURE = Pattern.compile("(?i)(<img\\s[^>]*?src=\")([^\"]*)(\")");
    private static final Pattern FOREIGN = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private final HelpLibrary library = new HelpLibrary();
    private final Texts texts;

    Sheets(Texts texts) {
        this.texts = texts;
    }

    /** The sheet at a place. */
    Sheet at(String place) {
        if (place.equals(CONTENTS)) {
            return contents();
        }
        if (place.equals(INDEX)) {
            return index();
        }
        return place.startsWith(FOUND) ? found(place.substring(FOUND.length())) : topic(place);
    }

    private Sheet contents() {
        StringBuilder body = new StringBuilder();
        for (HelpLibrary.Line line : library.contents()) {
            String label = line.depth() == 0 ? "<b>" + Html.text(line.label()) + "</b>" : Html.text(line.label());
            body.append("<p class=\"toc\" style=\"margin-left:").append(line.depth() * 1.4).append("em\">")
                    .append(line.href().map(href -> link(href, label)).orElse(label)).append("</p>\n");
        }
        return titled(texts.get("help.contents"), body);
    }

    private Sheet index() {
        StringBuilder body = new StringBuilder("<dl class=\"index\">");
        for (IIndexEntry entry : HelpSystem.getIndex().getEntries()) {
            body.append("<dt>").append(Html.text(entry.getKeyword())).append("</dt>");
            for (IHelpResource topic : entry.getTopics()) {
                body.append("<dd>").append(link(topic.getHref(), Html.text(topic.getLabel()))).append("</dd>");
            }
        }
        return titled(texts.get("help.index"), body.append("</dl>"));
    }

    private Sheet found(String words) {
        List<HelpSearch.Hit> hits = new HelpSearch(library.all()).find(words);
        StringBuilder body = new StringBuilder("<p class=\"caption\">")
                .append(Html.text(texts.get(hits.isEmpty() ? "help.found.none" : "help.found", words, hits.size())))
                .append("</p>\n");
        for (HelpSearch.Hit hit : hits) {
            body.append("<p class=\"hit\">").append(link(hit.page().href(), Html.text(hit.page().title())))
                    .append("<br>").append(Html.text(hit.before())).append("<mark>").append(Html.text(hit.hit()))
                    .append("</mark>").append(Html.text(hit.after())).append("</p>\n");
        }
        return titled(texts.get("help.search"), body);
    }

    /** What F1 tells of a part of the screen, with the pages about it. */
    Sheet context(IContext context) {
        String named = context instanceof IContext2 more ? more.getTitle() : null;
        String title = Objects.requireNonNullElse(named, texts.get("help.title"));
        StringBuilder body = new StringBuilder("<p class=\"lead\">")
                .append(Html.text(Objects.requireNonNullElse(context.getText(), ""))).append("</p>\n<h2>")
                .append(Html.text(texts.get("help.related"))).append("</h2>\n<ul>");
        for (IHelpResource topic : context.getRelatedTopics()) {
            body.append("<li>").append(link(topic.getHref(), Html.text(topic.getLabel()))).append("</li>\n");
        }
        return titled(title, body.append("</ul>\n<p>").append(link(CONTENTS, Html.text(texts.get("help.all"))))
                .append("</p>"));
    }

    private Sheet topic(String href) {
        return library.page(href)
                .map(page -> new Sheet(page.title(), body(page), Hrefs.anchor(href)))
                .orElseGet(() -> titled(texts.get("help.title"),
                        "<p>" + Html.text(texts.get("help.missing", href)) + "</p>"));
    }

    private String body(HelpPage page) {
        String linked = each(LINK, page.body(), link -> FOREIGN.matcher(link).matches()
                ? "#"
                : address(Hrefs.resolve(page.href(), link)));
        return each(PICTURE, linked, source -> picture(Hrefs.resolve(page.href(), source)));
    }

    private static String each(Pattern pattern, String html, UnaryOperator<String> change) {
        return pattern.matcher(html).replaceAll((MatchResult found) -> Matcher.quoteReplacement(
                found.group(1) + change.apply(found.group(2)) + found.group(3)));
    }

    private String picture(String href) {
        return library.bytes(href).map(Base64.getEncoder()::encodeToString).map(text -> "data:image/png;base64," + text)
                .orElse("");
    }

    private static Sheet titled(String title, CharSequence body) {
        return Sheet.of(title, "<h1>" + Html.text(title) + "</h1>\n" + body);
    }

    private static String link(String href, String label) {
        return "<a href=\"" + address(href) + "\">" + label + "</a>";
    }

    private static String address(String href) {
        return "gouji:" + GO + "/" + URLEncoder.encode(href, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
