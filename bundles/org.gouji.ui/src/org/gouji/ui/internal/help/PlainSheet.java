package org.gouji.ui.internal.help;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;

/** A sheet where there is no browser: its text, and its links as a list; Enter or a double click follows one. */
final class PlainSheet {

    private static final Pattern LINK = Pattern.compile("<a href=\"gouji:" + Sheets.GO + "/([^\"]*)\">(.*?)</a>");
    private static final int[] TEXT_LINKS = {70, 30};
    private static final int MARGIN = 8;

    private final StyledText text;
    private final List links;
    private final java.util.List<String> places = new ArrayList<>();

    PlainSheet(Composite parent, Consumer<String> go) {
        var parts = new SashForm(parent, SWT.VERTICAL);
        text = new StyledText(parts, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        links = new List(parts, SWT.SINGLE | SWT.V_SCROLL);
        parts.setWeights(TEXT_LINKS);
        links.addListener(SWT.DefaultSelection, event -> go.accept(places.get(links.getSelectionIndex())));
    }

    void show(Sheet sheet) {
        text.setText(HelpPage.plain(sheet.body()));
        links.removeAll();
        places.clear();
        Matcher link = LINK.matcher(sheet.body());
        while (link.find()) {
            places.add(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8));
            links.add(HelpPage.plain(link.group(2)));
        }
    }
}
