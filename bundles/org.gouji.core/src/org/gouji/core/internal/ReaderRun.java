package org.gouji.core.internal;

import java.util.List;
import java.util.Optional;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Document;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.ReadContext;

/** What one reader is given for one input, and what it leaves. */
final class ReaderRun implements ReadContext {

    /** A reader that reports something for each of a million cells must not fill the memory. */
    static final int MAX_DIAGNOSTICS = 1000;

    private final String reader;
    private final CompactDocumentBuilder builder;
    private final Limits limits;
    private final Cancellation cancellation;
    private final List<Diagnostic> diagnostics;
    private Optional<InputStatus> status = Optional.empty();
    private LocalizedText why = LocalizedText.EMPTY;

    ReaderRun(String reader, CompactDocumentBuilder builder, Limits limits, Cancellation cancellation,
            List<Diagnostic> diagnostics) {
        this.reader = reader;
        this.builder = builder;
        this.limits = limits;
        this.cancellation = cancellation;
        this.diagnostics = diagnostics;
    }

    Document build() {
        return builder.build();
    }

    /** The status the reader stated, if it did. */
    Optional<InputStatus> degraded() {
        return status;
    }

    LocalizedText why() {
        return why;
    }

    @Override
    public DocumentBuilder builder() {
        return builder;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (diagnostics.size() < MAX_DIAGNOSTICS) {
            diagnostics.add(diagnostic);
        } else if (diagnostics.size() == MAX_DIAGNOSTICS) {
            diagnostics.add(Diagnostic.of("core.more-diagnostics", Severity.INFO,
                    LocalizedText.of("提示过多，其余从略。", "Too many messages; the rest is left out.")));
        }
    }

    @Override
    public void degrade(InputStatus newStatus, LocalizedText newWhy) {
        if (newStatus != InputStatus.OK_PARTIAL && newStatus != InputStatus.CHARSET_UNCERTAIN) {
            throw new IllegalArgumentException("a reader cannot state " + newStatus);
        }
        // A guessed encoding puts every character in doubt: it outweighs a part that was left out.
        if (status.isEmpty() || status.get() == InputStatus.OK_PARTIAL && newStatus != InputStatus.OK_PARTIAL) {
            status = Optional.of(newStatus);
            why = newWhy;
        }
        String what = newStatus == InputStatus.OK_PARTIAL ? ".partial" : ".charset";
        report(Diagnostic.of(reader + what, Severity.WARNING, newWhy));
    }

    @Override
    public void checkpoint() {
        cancellation.checkpoint();
    }
}
