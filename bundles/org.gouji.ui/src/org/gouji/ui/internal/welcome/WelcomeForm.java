package org.gouji.ui.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.gouji.ui.internal.present.Texts;

/** Columns of links, each with a line that says what it is for. Tab goes from link to link, Enter follows one. */
final class WelcomeForm {

    private static final int MARGIN = 40;
    private static final int BETWEEN = 60;
    private static final int WIDTH = 340;
    private static final int INDENT = 18;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Font title;
    private final Font name;
    private Composite column;
    private Composite place;
    private Hyperlink first;

    WelcomeForm(Composite parent, Texts texts) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        title = font(9, SWT.NORMAL);
        name = font(1, SWT.BOLD);
        form.addDisposeListener(event -> {
            title.dispose();
            name.dispose();
            toolkit.dispose();
        });
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(BETWEEN, 8)
                .applyTo(form.getBody());
        Composite top = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().applyTo(top);
        label(top, texts.get("welcome.title"), title);
        Label below = toolkit.createLabel(top, texts.get("welcome.below"), SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(below);
        form.addListener(SWT.Resize, event -> fit(top, below));
    }

    /** Two columns where there is room, else one. */
    private void fit(Composite top, Label below) {
        int columns = form.getClientArea().width < 2 * (WIDTH + MARGIN) + BETWEEN ? 1 : 2;
        ((GridLayout) form.getBody().getLayout()).numColumns = columns;
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(top);
        GridDataFactory.fillDefaults().hint(columns * WIDTH + (columns - 1) * BETWEEN, SWT.DEFAULT).applyTo(below);
        form.reflow(true);
    }

    private static Font font(int larger, int style) {
        FontData data = JFaceResources.getDefaultFont().getFontData()[0];
        return new Font(null, new FontData(data.getName(), data.getHeight() + larger, style));
    }

    private Label label(Composite parent, String text, Font font) {
        Label label = toolkit.createLabel(parent, text);
        label.setFont(font);
        return label;
    }

    Control control() {
        return form;
    }

    /** Begins the next column. */
    void column(String heading) {
        column = toolkit.createComposite(form.getBody());
        place = column;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(WIDTH, SWT.DEFAULT).applyTo(column);
        Label head = label(column, heading, name);
        GridDataFactory.fillDefaults().indent(0, MARGIN / 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false)
                .applyTo(toolkit.createSeparator(column, SWT.HORIZONTAL));
    }

    /** Adds a link with what it is for. */
    void link(String text, String hint, Runnable action) {
        Hyperlink link = hyperlink(text, action);
        link.setFont(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 10).applyTo(link);
        Label below = toolkit.createLabel(place, hint, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(below);
    }

    /** Begins a list of small links below a line. */
    void part(String heading) {
        place = toolkit.createComposite(column);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(place);
        GridDataFactory.fillDefaults().indent(INDENT, 4).applyTo(place);
        toolkit.createLabel(place, heading);
    }

    /** Adds a small link. */
    void small(String text, String tip, Runnable action) {
        Hyperlink link = hyperlink(text, action);
        link.setToolTipText(tip);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
    }

    /** Ends the list of small links. */
    void end() {
        place = column;
    }

    void done() {
        form.reflow(true);
    }

    void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }

    private Hyperlink hyperlink(String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(place, text.replace("&", "&&"), SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> action.run()));
        first = first == null ? link : first;
        return link;
    }
}
