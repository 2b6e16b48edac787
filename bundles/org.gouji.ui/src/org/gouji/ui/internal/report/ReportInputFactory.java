package org.gouji.ui.internal.report;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens again what was open when the workbench was closed. */
public final class ReportInputFactory implements IElementFactory {

    static final String ID = "org.gouji.ui.input.report";
    static final String PATH = "path";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(PATH);
        return path == null ? null : new ReportInput(Path.of(path));
    }
}
