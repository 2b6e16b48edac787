package org.gouji.ui.internal.outgoing;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.present.Texts;

/** A file or folder to write to, typed or chosen. */
public final class PlaceField {

    private static final int COLUMNS = 3;

    private final Composite area;
    private final Texts texts;
    private final Label label;
    private final Text field;
    private boolean file;
    private String proposed = "";

    public PlaceField(Composite parent, Texts texts, Runnable changed) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(area);
        label = new Label(area, SWT.NONE);
        field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setData("org.gouji.ui.option", "where");
        field.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        var browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("export.browse"));
        browse.addListener(SWT.Selection, event -> choose().ifPresent(field::setText));
    }

    public Control control() {
        return area;
    }

    public String typed() {
        return field.getText().strip();
    }

    public boolean file() {
        return file;
    }

    /** Asks for a file or a folder; what the officer typed stays. */
    public void propose(Path place, boolean isFile) {
        boolean untouched = field.getText().isEmpty() || field.getText().equals(proposed) || file != isFile;
        file = isFile;
        label.setText(texts.get(isFile ? "export.where.file" : "export.where.folder"));
        label.requestLayout();
        proposed = place.toString();
        if (untouched) {
            field.setText(proposed);
        }
    }

    private Optional<String> choose() {
        return file ? chooseFile() : chooseFolder();
    }

    private Optional<String> chooseFile() {
        var dialog = new FileDialog(area.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        Optional<Path> now = Place.path(field.getText());
        now.map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        now.map(Path::getFileName).ifPresent(name -> dialog.setFileName(name.toString()));
        return Optional.ofNullable(dialog.open());
    }

    private Optional<String> chooseFolder() {
        var dialog = new DirectoryDialog(area.getShell());
        dialog.setMessage(texts.get("export.where.folder-hint"));
        return Optional.ofNullable(dialog.open());
    }
}
