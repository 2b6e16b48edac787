package org.gouji.ui.internal.prefs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.gouji.core.RuleProfile;
import org.gouji.core.RuleProfile.Level;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.RuleLine;
import org.gouji.ui.internal.present.RuleLines;
import org.gouji.ui.internal.present.Texts;

/** All codes with what the office set for them; a setting is chosen in its cell. */
final class RuleTable {

    private static final int SETTING = 3;

    private final Texts texts;
    private final RowTable<RuleLine> table;
    private RuleProfile profile = RuleProfile.NONE;

    RuleTable(Composite parent, Texts texts) {
        this.texts = texts;
        table = new RowTable<>(parent, RuleLine.class, texts.locale())
                .column(texts.get("column.code"), 1, RuleLine::code)
                .column(texts.get("prefs.rules.title"), 6, RuleLine::title)
                .marked(texts.get("prefs.rules.usual"), 1, line -> texts.get("prefs.level." + line.usual().id()),
                        RuleLine::usual)
                .column(texts.get("prefs.rules.set"), 2, line -> word(line.set()));
        table.editable(SETTING, new Setting());
    }

    Composite control() {
        return table.control();
    }

    void show(RuleProfile some) {
        profile = some;
        table.show(Workbenches.registry().map(registry -> RuleLines.of(registry, profile, texts)).orElse(List.of()));
    }

    RuleProfile profile() {
        return profile;
    }

    private String word(Optional<Level> level) {
        return texts.get("prefs.level." + level.map(Level::id).orElse("rule"));
    }

    /** The levels to choose from: first that the rule decides. */
    private static List<Optional<Level>> choices() {
        return Stream.concat(Stream.of(Optional.<Level>empty()), Stream.of(Level.values()).map(Optional::of)).toList();
    }

    private final class Setting extends EditingSupport {

        private final ComboBoxCellEditor editor = new ComboBoxCellEditor(table.viewer().getTable(),
                choices().stream().map(RuleTable.this::word).toArray(String[]::new), SWT.READ_ONLY);

        Setting() {
            super(table.viewer());
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return element instanceof RuleLine line ? choices().indexOf(line.set()) : 0;
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (element instanceof RuleLine line && value instanceof Integer choice && choice >= 0) {
                show(profile.with(line.code(), choices().get(choice)));
            }
        }
    }
}
