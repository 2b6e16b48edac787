package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** Results of what never got as far as the pipeline. */
final class Unreadable {

    private Unreadable() {
    }

    static CheckedReport folder(Input folder) {
        return of(folder.display(), Message.UNREADABLE_FOLDER);
    }

    static CheckedReport standardInput(IOException problem) {
        return of(Input.STANDARD_INPUT, Message.UNREADABLE_STDIN, problem.getMessage());
    }

    private static CheckedReport of(String path, Message why, Object... details) {
        LocalizedText detail = LocalizedText.of(Texts.in(Locale.SIMPLIFIED_CHINESE).of(why, details),
                Texts.in(Locale.ENGLISH).of(why, details));
        InputFacts facts = new InputFacts(path, "", 0, "", InputStatus.IO_UNREADABLE, detail, Optional.empty());
        return new CheckedReport(facts, 0, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
