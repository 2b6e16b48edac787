package org.gouji.ui.internal.compare;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.filing.VersionDiff;
import org.gouji.store.filing.VersionDiff.Version;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.views.FilingPart;
import org.gouji.ui.internal.views.Rebuild;

/** Two versions of the selected filing side by side: the values that differ, and what became of the findings. */
public final class CompareView extends FilingPart {

    public static final String ID = "org.gouji.ui.view.compare";

    private static final int COLUMNS = 4;

    private volatile Wanted wanted = Wanted.NOTHING;
    private Combo from;
    private Combo to;
    private Label summary;
    private RowTable<ChangedValue> values;
    private RowTable<ChangedFinding> findings;
    private Rebuild<Optional<Found>> rebuild;

    /**
     * What is compared.
     *
     * @param filing the filing; 0 for none
     * @param from number of the earlier version
     * @param to number of the later version; 0 for the filing as it stands
     */
    private record Wanted(long filing, int from, int to) {

        static final Wanted NOTHING = new Wanted(0, 0, 0);
    }

    private record Found(Wanted wanted, List<Version> versions, VersionDiff diff) {
    }

    @Override
    protected Control create(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 2).margins(2, 2).applyTo(area);
        from = combo(area, "compare.from");
        to = combo(area, "compare.to");
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        var sides = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(sides);
        values = new RowTable<>(sides, ChangedValue.class, texts().locale())
                .column(texts().get("fact.cell"), 12, ChangedValue::cell)
                .column(texts().get("compare.before"), 5, ChangedValue::before)
                .column(texts().get("compare.after"), 5, ChangedValue::after);
        findings = new RowTable<>(sides, ChangedFinding.class, texts().locale())
                .marked(texts().get("compare.change"), 4, ChangedFinding::change, ChangedFinding::severity)
                .column(texts().get("column.code"), 3, ChangedFinding::code)
                .column(texts().get("column.message"), 14, ChangedFinding::message);
        rebuild = new Rebuild<>(area, this::compare, this::found);
        return area;
    }

    private Combo combo(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts().get(key));
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("org.gouji.ui.option", key);
        combo.addListener(SWT.Selection, event -> chosen());
        return combo;
    }

    @Override
    protected void show(Optional<FilingDetail> detail) {
        if (detail.isEmpty()) {
            wanted = Wanted.NOTHING;
            summary.setText(texts().get("filing.none"));
            empty();
            return;
        }
        long filing = detail.get().filing().id();
        int versions = detail.get().filing().versions();
        boolean another = wanted.filing() != filing || wanted.from() > versions;
        wanted = another ? new Wanted(filing, Math.max(1, versions - 1), 0) : wanted;
        rebuild.soon();
    }

    private void empty() {
        from.removeAll();
        to.removeAll();
        values.show(List.of());
        findings.show(List.of());
    }

    private Optional<Found> compare() {
        Wanted now = wanted;
        if (now.filing() == 0) {
            return Optional.empty();
        }
        try {
            return office().ask(workspace -> new Found(now, workspace.versions().of(now.filing()), now.to() == 0
                    ? workspace.versions().compareWithNow(now.filing(), now.from())
                    : workspace.versions().compare(now.filing(), now.from(), now.to())));
        } catch (IOException e) {
            Platform.getLog(CompareView.class).error("cannot compare versions of filing " + now.filing(), e);
            return Optional.empty();
        }
    }

    private void found(Optional<Found> found) {
        if (found.isEmpty() || !found.get().wanted().equals(wanted)) {
            return;
        }
        Found all = found.get();
        List<String> names = all.versions().stream().map(each -> CompareLines.name(texts(), each)).toList();
        from.setItems(names.toArray(String[]::new));
        from.select(all.wanted().from() - 1);
        to.setItems(IntStream.rangeClosed(0, names.size())
                .mapToObj(i -> i == names.size() ? texts().get("compare.now") : names.get(i)).toArray(String[]::new));
        to.select(all.wanted().to() == 0 ? names.size() : all.wanted().to() - 1);
        var lines = new CompareLines(texts(), all.diff());
        values.show(lines.values());
        findings.show(lines.findings());
        summary.setText(lines.summary());
        summary.setToolTipText(lines.summary());
        summary.getParent().layout();
    }

    private void chosen() {
        if (from.getSelectionIndex() >= 0 && to.getSelectionIndex() >= 0) {
            // The last line of the later side is the filing as it stands.
            int last = to.getItemCount() - 1;
            wanted = new Wanted(wanted.filing(), from.getSelectionIndex() + 1,
                    to.getSelectionIndex() == last ? 0 : to.getSelectionIndex() + 1);
            rebuild.soon();
        }
    }

    @Override
    public void setFocus() {
        from.setFocus();
    }
}
