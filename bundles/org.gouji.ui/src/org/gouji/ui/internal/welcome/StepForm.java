package org.gouji.ui.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.gouji.ui.internal.present.Texts;

/** Steps one below the other: name, what it is for, a link that does it and one that explains it. */
final class StepForm {

    private static final int WIDTH = 230;
    private static final int INDENT = 20;
    private static final String DONE = "✓ ";

    private final Texts texts;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private int count;
    private Hyperlink first;

    /** What changes of a step. */
    record Marks(Label name, Hyperlink run) {

        /** Shows that the step was done. */
        void tick() {
            if (!name.isDisposed() && !name.getText().startsWith(DONE)) {
                name.setText(DONE + name.getText());
                name.requestLayout();
            }
        }

        /** Gives the keyboard to the step. */
        void next() {
            if (!run.isDisposed()) {
                run.setFocus();
            }
        }
    }

    StepForm(Composite parent, Texts texts) {
        this.texts = texts;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(form.getBody());
        wrapped(texts.get("first.intro"), 0);
    }

    Control control() {
        return form;
    }

    Marks step(String title, String hint, Runnable run, Runnable explain) {
        count++;
        Label name = toolkit.createLabel(form.getBody(), count + ". " + title);
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        name.setFont(bold);
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(name);
        wrapped(hint, INDENT);
        Composite links = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(links);
        GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(links);
        Hyperlink doing = link(links, texts.get("first.run"), run);
        doing.setToolTipText(title);
        link(links, texts.get("first.explain"), explain);
        first = first == null ? doing : first;
        return new Marks(name, doing);
    }

    private Hyperlink link(Composite parent, String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
        return link;
    }

    private void wrapped(String text, int indent) {
        Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
        GridDataFactory.fillDefaults().indent(indent, 0).hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(label);
    }

    void done() {
        form.reflow(true);
    }

    void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }
}
