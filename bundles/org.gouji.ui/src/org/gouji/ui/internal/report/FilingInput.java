package org.gouji.ui.internal.report;

import java.nio.file.Path;

import org.eclipse.ui.IMemento;

/** A filing of a workspace, by the workspace's folder and the filing's number. */
public final class FilingInput extends KeptInput {

    private final Path folder;
    private final long filing;
    private final String name;

    public FilingInput(Path folder, long filing, String name) {
        this.folder = folder.toAbsolutePath().normalize();
        this.filing = filing;
        this.name = name;
    }

    Path folder() {
        return folder;
    }

    public long filing() {
        return filing;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name + " – " + folder;
    }

    @Override
    public String getFactoryId() {
        return FilingInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FilingInputFactory.FOLDER, folder.toString());
        memento.putString(FilingInputFactory.FILING, Long.toString(filing));
        memento.putString(FilingInputFactory.NAME, name);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilingInput input && input.filing == filing && input.folder.equals(folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode() * 31 + Long.hashCode(filing);
    }
}
