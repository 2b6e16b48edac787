package org.gouji.ui.internal.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Spoken;
import org.gouji.ui.internal.present.Texts;

/** What is known of the selected cell or finding. */
final class FactsPane {

    /** Widget data that names the area of facts, for programs that look at the screen. */
    static final String FACTS = "org.gouji.ui.facts";

    private final StyledText facts;
    private final Texts texts;

    FactsPane(Composite parent, Texts texts) {
        this.texts = texts;
        var frame = new Composite(parent, SWT.BORDER);
        var margin = new FillLayout();
        margin.marginWidth = 4;
        margin.marginHeight = 4;
        frame.setLayout(margin);
        facts = new StyledText(frame, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        Palette.paper(facts);
        facts.setText(texts.get("details.hint"));
        Spoken.name(facts, texts.get("details.title"));
        facts.setData(FACTS, Boolean.TRUE);
        facts.setAlwaysShowScrollBars(false);
        frame.setBackground(facts.getBackground());
    }

    Control control() {
        return facts;
    }

    void show(String text) {
        facts.setText(text);
        FactStyles.apply(facts, texts.get("fact.line", "", ""));
    }
}
