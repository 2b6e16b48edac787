package org.gouji.store.imports;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

import org.gouji.core.RunOptions;

/**
 * How to import.
 *
 * @param jobs how many files to read at once
 * @param received the day the files were received
 * @param run limits, date and cancellation for each file
 * @param progress told of each file, in the order given, once it is stored durably
 * @since 1.0
 */
public record ImportOptions(int jobs, LocalDate received, RunOptions run, Consumer<Imported> progress) {

    public ImportOptions {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(progress, "progress");
    }
}
