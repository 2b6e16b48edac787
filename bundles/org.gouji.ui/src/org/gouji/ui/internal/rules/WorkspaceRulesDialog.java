package org.gouji.ui.internal.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.gouji.core.RuleProfile;
import org.gouji.ui.internal.help.Contexts;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rules.RuleOrder.Choice;
import org.gouji.ui.internal.work.AskDialog;

/** Asks by which rules the reports of the open workspace are to be checked. */
final class WorkspaceRulesDialog extends AskDialog {

    private final Optional<RuleProfile> own;
    private final RuleProfile settings;
    private final Map<Choice, Button> choices = new EnumMap<>(Choice.class);
    private Button recheck;
    private RuleOrder order;

    /** The workspace's own settings, if it has some, and those of this workbench. */
    WorkspaceRulesDialog(Shell shell, Texts texts, Optional<RuleProfile> own, RuleProfile settings) {
        super(shell, texts, texts.get("rules.title"), texts.get("rules.do"), texts.get("rules.hint"));
        this.own = own;
        this.settings = settings;
        order = new RuleOrder(Choice.KEEP, settings, false);
    }

    /** What the officer wants. */
    RuleOrder order() {
        return order;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Contexts.set(contents, WorkspaceRulesDialog.class);
        return contents;
    }

    @Override
    protected void fields(Composite area) {
        String now = own.map(this::named).map(name -> texts().get("rules.keep.own", name))
                .orElseGet(() -> texts().get("rules.keep.none"));
        choice(area, Choice.KEEP, now);
        choice(area, Choice.TAKE, texts().get("rules.take", named(settings)));
        choice(area, Choice.NONE, texts().get("rules.none"));
        choices.get(Choice.NONE).setEnabled(own.isPresent());
        choices.get(Choice.KEEP).setSelection(true);
        recheck = button(area, SWT.CHECK, texts().get("rules.recheck"));
        recheck.setSelection(true);
    }

    private void choice(Composite area, Choice choice, String text) {
        choices.put(choice, button(area, SWT.RADIO, text));
    }

    private Button button(Composite area, int style, String text) {
        var button = new Button(area, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private String named(RuleProfile profile) {
        int count = profile.levels().size();
        return profile.name().map(name -> texts().get("rules.named", name.replace("&", "&&"), count))
                .orElseGet(() -> texts().get("rules.unnamed", count));
    }

    @Override
    protected Verdict verdict() {
        Choice choice = choices.entrySet().stream().filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey).findFirst().orElse(Choice.KEEP);
        order = new RuleOrder(choice, settings, recheck.getSelection());
        return new Verdict(order.something(), order.something() && !order.recheck() ? texts().get("rules.later") : "");
    }
}
