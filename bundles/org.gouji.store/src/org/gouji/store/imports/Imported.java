package org.gouji.store.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.store.filing.FilingState;

/**
 * What became of a file. It is told only after everything about the file is stored durably.
 *
 * @param path the path to show
 * @param outcome what became of it
 * @param reports one for each report in it, or one for the file when it holds none; empty when it was known already or
 *            could not be kept
 * @param problem why it could not be kept
 * @param notices what the officer must be told, by the name of the agency: that it is older than what was there
 * @since 1.0
 */
public record Imported(String path, Outcome outcome, List<Received> reports, Optional<LocalizedText> problem,
        List<LocalizedText> notices) {

    public Imported {
        Objects.requireNonNull(outcome, "outcome");
        reports = List.copyOf(reports);
        notices = List.copyOf(notices);
    }

    /** What can become of a file. */
    public enum Outcome {
        /** It is new. */
        NEW,
        /** The same bytes were received before. */
        KNOWN,
        /** The same bytes were received before and could not be read, for a reason that has passed: now they were. */
        READ_AGAIN,
        /** It could not be read or kept; nothing of it is stored. */
        FAILED
    }

    /**
     * A received report.
     *
     * @param filing the filing it belongs to
     * @param version its number within the filing, from 1
     * @param container the path inside the file, when that is a container; else empty
     * @param status how reading ended
     * @param agency the agency as printed
     * @param year the report year
     * @param errors number of findings that are errors
     * @param before the state of the filing before this version came; empty when the filing is new. An accepted one is
     *            open again.
     */
    public record Received(long filing, int version, String container, InputStatus status,
            Optional<String> agency, Optional<Integer> year, int errors, Optional<FilingState> before) {
    }
}
