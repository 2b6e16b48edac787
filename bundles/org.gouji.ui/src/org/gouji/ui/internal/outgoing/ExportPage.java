package org.gouji.ui.internal.outgoing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.gouji.store.export.FilingExport;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.present.Texts;

/** Through which target, which reports, where to. */
final class ExportPage extends WizardPage {

    private final Texts texts;
    private final List<TargetLine> targets;
    private final Extent extent;
    private final Place place;
    private final Path folder;
    private TargetFields targetFields;
    private Button selected;
    private Button ofYear;
    private Button findings;
    private Combo years;
    private PlaceField where;
    private boolean ready;

    ExportPage(Texts texts, List<TargetLine> targets, Extent extent, Place place, Path folder) {
        super("export");
        this.texts = texts;
        this.targets = List.copyOf(targets);
        this.extent = extent;
        this.place = place;
        this.folder = folder;
        setTitle(texts.get("export.title"));
        setDescription(texts.get("export.hint"));
    }

    /** What the officer ordered; empty while something is missing. */
    Optional<ExportOrder> order() {
        Optional<Path> out = Place.path(where.typed());
        return target().filter(each -> each.descriptor().isPresent()).flatMap(each -> out.map(path -> new ExportOrder(
                each, targetFields.values(), filings(), findings.getSelection() ? FilingExport::open : FilingExport::of,
                path)));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        targetFields = new TargetFields(area, texts, this::extentChosen, this::check);
        extent(group(area, "export.extent"));
        where = new PlaceField(area, texts, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where.control());
        setControl(area);
        ready = true;
        targetFields.offer(targets);
    }

    private Group group(Composite area, String key) {
        var group = new Group(area, SWT.NONE);
        group.setText(texts.get(key));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void extent(Group group) {
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        int chosen = extent.selected().size();
        selected = radio(group, 2, texts.get("export.extent.selected", chosen));
        selected.setEnabled(chosen > 0);
        ofYear = radio(group, 1, texts.get("export.extent.year"));
        years = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
        extent.years().forEach(year -> years.add(texts.get("explorer.year", year)));
        years.select(0);
        years.addListener(SWT.Selection, event -> {
            ofYear.setSelection(true);
            selected.setSelection(false);
            findings.setSelection(false);
            extentChosen();
        });
        ofYear.setEnabled(!extent.years().isEmpty());
        years.setEnabled(!extent.years().isEmpty());
        findings = radio(group, 2, texts.get("export.extent.findings", extent.withFindings().size()));
        findings.setEnabled(!extent.withFindings().isEmpty());
        (chosen > 0 ? selected : ofYear).setSelection(true);
    }

    private Button radio(Group group, int span, String text) {
        var button = new Button(group, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> extentChosen());
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    private Optional<TargetLine> target() {
        return targetFields.target();
    }

    private List<Filing> filings() {
        if (selected.getSelection()) {
            return extent.selected();
        }
        if (findings.getSelection()) {
            return extent.withFindings();
        }
        int index = years.getSelectionIndex();
        return index < 0 ? List.of() : extent.ofYear(extent.years().get(index));
    }

    private void extentChosen() {
        target().ifPresent(line -> {
            List<Filing> filings = filings();
            where.propose(place.proposal(folder, line, filings), ExportOrder.oneFile(line, filings.size()));
        });
        check();
    }

    private void check() {
        if (!ready) {
            return;
        }
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setMessage(place.warning(where.typed(), where.file()).orElse(null), WARNING);
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        Optional<String> target = targetFields.problem();
        if (target.isPresent()) {
            return target;
        }
        return filings().isEmpty()
                ? Optional.of(texts.get("export.no-filing"))
                : place.problem(where.typed(), where.file());
    }
}
