package org.gouji.ui.internal.report;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.ui.IMemento;

/** A file to be read, by its path. It need not exist: reading it then says so. */
public final class ReportInput extends KeptInput {

    private final Path file;

    public ReportInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    public Path file() {
        return file;
    }

    @Override
    public String getName() {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public String getFactoryId() {
        return ReportInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ReportInputFactory.PATH, file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Path.class ? adapter.cast(file) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportInput input && input.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
