package org.gouji.ui.internal.outgoing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.present.Texts;

/** Through which target, which reports, where to. */
final class ExportPage extends WizardPage {

    private static final int WIDTH = 760;
    private static final int ROWS = 6;

    private final Texts texts;
    private final List<TargetLine> targets;
    private final Extent extent;
    private final Place place;
    private final Path folder;
    private RowTable<TargetLine> table;
    private OptionFields options;
    private Group optionGroup;
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
                each, options.values(), filings(), findings.getSelection(), path)));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        table = new RowTable<>(area, TargetLine.class, texts.locale())
                .column(texts.get("export.target"), 12, line -> texts.of(line.name()))
                .column(texts.get("export.extension"), 4, TargetLine::extension)
                .column(texts.get("export.plugin"), 7, line -> line.entry().bundle() + " " + line.entry().version());
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(WIDTH, ROWS * table.viewer().getTable().getItemHeight() * 3 / 2).applyTo(table.control());
        table.onSelect(line -> chosen());
        optionGroup = group(area, "export.options");
        options = new OptionFields(optionGroup, texts, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options.control());
        extent(group(area, "export.extent"));
        where = new PlaceField(area, texts, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where.control());
        setControl(area);
        table.show(targets);
        if (!targets.isEmpty()) {
            table.viewer().setSelection(new StructuredSelection(targets.get(0)));
        }
        ready = true;
        chosen();
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
        return table.selected();
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

    private void chosen() {
        if (ready) {
            options.show(target().flatMap(TargetLine::descriptor).map(ExporterDescriptor::options).orElse(List.of()));
            optionGroup.requestLayout();
            extentChosen();
            fit();
        }
    }

    private void extentChosen() {
        target().ifPresent(line -> {
            List<Filing> filings = filings();
            where.propose(place.proposal(folder, line, filings), ExportOrder.oneFile(line, filings.size()));
        });
        check();
    }

    /** Another target may have more options than there was room for. */
    private void fit() {
        if (getContainer() != null && getShell().isVisible()) {
            var needed = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
            var size = getShell().getSize();
            if (needed.y > size.y) {
                getShell().setSize(size.x, needed.y);
            }
        }
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
        Optional<TargetLine> line = target();
        if (line.isEmpty()) {
            return Optional.of(texts.get("export.no-target"));
        }
        if (line.get().broken().isPresent()) {
            return line.get().broken().map(texts::of);
        }
        if (filings().isEmpty()) {
            return Optional.of(texts.get("export.no-filing"));
        }
        return options.problem().or(() -> place.problem(where.typed(), where.file()));
    }
}
