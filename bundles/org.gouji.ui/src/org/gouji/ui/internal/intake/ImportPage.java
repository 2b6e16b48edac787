package org.gouji.ui.internal.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.intake.PreviewJob.Found;
import org.gouji.ui.internal.present.PluginList;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.OnScreen;

/** The files and folders to be imported, and what is recognised in them. */
final class ImportPage extends WizardPage {

    private static final int WIDTH = 900;
    private static final int LISTED = 4;
    private static final int ROWS = 14;

    private final Texts texts;
    private final Set<Path> sources;
    private Optional<PreviewJob> job = Optional.empty();
    private org.eclipse.swt.widgets.List list;
    private RowTable<Recognised> table;
    private Label state;
    private OnScreen screen;

    ImportPage(Texts texts, List<Path> sources) {
        super("import");
        this.texts = texts;
        this.sources = new LinkedHashSet<>(sources);
        setTitle(texts.get("import.title"));
        setDescription(texts.get("import.hint"));
    }

    List<Path> sources() {
        return List.copyOf(sources);
    }

    /** Looks no further. */
    void stop() {
        job.ifPresent(PreviewJob::cancel);
        job = Optional.empty();
        screen.end();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        screen = new OnScreen(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LISTED * list.getItemHeight() + LISTED * 6)
                .applyTo(list);
        buttons(area);
        state = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(state);
        table = new RowTable<>(area, Recognised.class, texts.locale())
                .marked(texts.get("import.file"), 12, Recognised::path, Recognised::severity)
                .column(texts.get("import.format"), 5, Recognised::format)
                .column(texts.get("import.template"), 8, Recognised::template)
                .column(texts.get("column.agency"), 8, Recognised::agency)
                .column(texts.get("column.year"), 3, Recognised::year)
                .column(texts.get("column.result"), 6, Recognised::result);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(WIDTH, ROWS * table.viewer().getTable().getItemHeight()).applyTo(table.control());
        setControl(area);
        changed();
    }

    private void buttons(Composite area) {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(bar);
        button(bar, "import.add-files", this::addFiles);
        button(bar, "import.add-folder", this::addFolder);
        button(bar, "import.remove", this::remove);
    }

    private void button(Composite bar, String key, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void addFiles() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.get("import.title"));
        String patterns = String.join(";", Workbenches.registry().map(PluginList::patterns).orElse(List.of()));
        if (!patterns.isEmpty()) {
            dialog.setFilterExtensions(new String[]{patterns, "*"});
            dialog.setFilterNames(new String[]{texts.get("open.reports"), texts.get("open.all")});
        }
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                sources.add(Path.of(dialog.getFilterPath()).resolve(name));
            }
            changed();
        }
    }

    private void addFolder() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText(texts.get("import.title"));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(folder -> {
            sources.add(folder);
            changed();
        });
    }

    private void remove() {
        List<Path> shown = new ArrayList<>(sources);
        for (int index : list.getSelectionIndices()) {
            sources.remove(shown.get(index));
        }
        changed();
    }

    private void changed() {
        stop();
        list.setItems(sources.stream().map(Path::toString).toArray(String[]::new));
        table.show(List.of());
        setPageComplete(!sources.isEmpty());
        state.setText(sources.isEmpty() ? texts.get("import.empty") : texts.get("import.previewing"));
        if (!sources.isEmpty()) {
            var look = new PreviewJob(sources(), texts, screen.begin(this::show));
            job = Optional.of(look);
            look.schedule();
        }
    }

    private void show(Found found) {
        table.show(found.rows());
        String text = found.complete()
                ? texts.get("import.files", found.files())
                : texts.get("import.looking", found.files(), found.looked());
        String more = found.files() > PreviewJob.MOST ? texts.get("import.first", PreviewJob.MOST) : "";
        state.setText(found.problem().isEmpty() ? text + more : found.problem());
    }
}
