package org.gouji.store.correction;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;

/**
 * The corrections of one report, taken out of a workspace to be tried on a report of another workspace or on a
 * resubmission.
 *
 * @param agency the agency as printed
 * @param year the report year
 * @param template the template version of the form they were made on
 * @param items the corrections that counted, in the order they were made
 * @since 1.0
 */
public record CorrectionSet(Optional<String> agency, Optional<Integer> year, String template, List<Item> items) {

    public CorrectionSet {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(template, "template");
        items = List.copyOf(items);
    }

    /**
     * A correction on its way.
     *
     * @param change what was changed
     * @param author who made it
     * @param at when
     */
    public record Item(Corrections.Change change, String author, Instant at) {
    }

    /**
     * What became of the corrections of one report.
     *
     * @param filing the filing they were tried on; empty when there is none for that agency and year
     * @param trials each with what became of it, in their order
     */
    public record Tried(Optional<Long> filing, List<Trial> trials) {

        public Tried {
            trials = List.copyOf(trials);
        }
    }

    /**
     * A correction and what became of it.
     *
     * @param item the correction
     * @param outcome applied, obsolete or refused
     * @param why why it was refused; empty texts otherwise
     */
    public record Trial(Item item, Patches.Outcome outcome, LocalizedText why) {
    }
}
