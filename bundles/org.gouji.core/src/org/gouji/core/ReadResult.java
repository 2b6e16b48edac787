package org.gouji.core;

import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.document.Document;
import org.gouji.spi.export.InputFacts;

/**
 * What reading an input yields.
 *
 * @param facts what is known of the input, its status included
 * @param document present exactly when the status has a document
 * @param diagnostics what was noticed
 * @since 1.0
 */
public record ReadResult(InputFacts facts, Optional<Document> document, List<Diagnostic> diagnostics) {

    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
