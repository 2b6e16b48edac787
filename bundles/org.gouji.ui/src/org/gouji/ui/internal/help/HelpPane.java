package org.gouji.ui.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.help.IContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.web.WebPage;

/** The guide with its table of contents, index and search; goes back and forward like a browser. */
final class HelpPane {

    /** Widget data that names a field for programs that look at the screen. */
    private static final String FIELD = "org.gouji.ui.field";
    private static final String TITLE = "org.gouji.ui.help.title";
    private static final int DARK = 128;

    private final Texts texts;
    private final Sheets sheets;
    private final Composite area;
    private final WebPage page;
    private final Deque<Supplier<Sheet>> behind = new ArrayDeque<>();
    private final Deque<Supplier<Sheet>> ahead = new ArrayDeque<>();
    private Optional<Supplier<Sheet>> shown = Optional.empty();
    private Optional<PlainSheet> plain = Optional.empty();
    private ToolItem back;
    private ToolItem forward;

    HelpPane(Composite parent, Texts texts) {
        this.texts = texts;
        sheets = new Sheets(texts);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        tools();
        search();
        page = new WebPage(area, texts);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(page.control());
        page.on(Sheets.GO, places -> places.stream().findFirst().ifPresent(this::go));
        page.whenKnown(() -> {
            if (page.never()) {
                plain();
            }
        });
    }

    /** Shows the text where there is no browser. */
    private void plain() {
        var simple = new PlainSheet(page.room(), this::go);
        plain = Optional.of(simple);
        shown.ifPresent(source -> simple.show(source.get()));
        page.control().layout(true, true);
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        page.control().setFocus();
    }

    /** Shows the page at an address, the contents, the index, or what a search finds. */
    void go(String place) {
        open(() -> sheets.at(place));
    }

    /** Shows what there is to know about a part of the screen. */
    void tell(IContext context) {
        open(() -> sheets.context(context));
    }

    boolean empty() {
        return shown.isEmpty();
    }

    private void tools() {
        var bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        back = item(bar, ISharedImages.IMG_TOOL_BACK, "help.back", this::back);
        forward = item(bar, ISharedImages.IMG_TOOL_FORWARD, "help.forward", this::forward);
        named(bar, "help.contents", () -> go(Sheets.CONTENTS));
        named(bar, "help.index", () -> go(Sheets.INDEX));
        history();
    }

    private ToolItem item(ToolBar bar, String image, String key, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
        item.setToolTipText(texts.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void named(ToolBar bar, String key, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get(key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void search() {
        var field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("help.search.hint"));
        field.setData(FIELD, "help.search");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addListener(SWT.DefaultSelection, event -> {
            if (!field.getText().isBlank() && event.detail != SWT.CANCEL) {
                go(Sheets.FOUND + field.getText().strip());
            }
        });
    }

    private void open(Supplier<Sheet> sheet) {
        shown.ifPresent(behind::push);
        ahead.clear();
        show(sheet);
    }

    private void back() {
        if (!behind.isEmpty()) {
            shown.ifPresent(ahead::push);
            show(behind.pop());
        }
    }

    private void forward() {
        if (!ahead.isEmpty()) {
            shown.ifPresent(behind::push);
            show(ahead.pop());
        }
    }

    private void show(Supplier<Sheet> source) {
        shown = Optional.of(source);
        Sheet sheet = source.get();
        area.setData(TITLE, sheet.title());
        page.show(HelpHtml.of(sheet, texts.locale(), dark()));
        sheet.anchor().ifPresent(anchor -> page.run(HelpHtml.scrollTo(anchor)));
        plain.ifPresent(simple -> simple.show(sheet));
        history();
    }

    private void history() {
        back.setEnabled(!behind.isEmpty());
        forward.setEnabled(!ahead.isEmpty());
    }

    private boolean dark() {
        RGB rgb = area.getBackground().getRGB();
        return (rgb.red + rgb.green + rgb.blue) / 3 < DARK;
    }
}
