package org.gouji.ui.internal.report;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens again which filings were open when the workbench was closed. */
public final class FilingInputFactory implements IElementFactory {

    static final String ID = "org.gouji.ui.input.filing";
    static final String FOLDER = "folder";
    static final String FILING = "filing";
    static final String NAME = "name";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        String filing = memento.getString(FILING);
        String name = memento.getString(NAME);
        return folder == null || filing == null || name == null || !filing.matches("\\d{1,18}")
                ? null
                : new FilingInput(Path.of(folder), Long.parseLong(filing), name);
    }
}
