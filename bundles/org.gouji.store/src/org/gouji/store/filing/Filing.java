package org.gouji.store.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.InputStatus;

/**
 * A body's report of one year, or a file that is not matched to a body yet.
 *
 * @param id its number
 * @param body the body in the register
 * @param name the agency as printed in the report it began with
 * @param year the report year
 * @param state how far the work has come
 * @param stateAt since when
 * @param stateBy by whom
 * @param deadline until when a returned report is expected back
 * @param versions number of versions received
 * @param latest the latest version
 * @param counts findings of the latest version with its corrections; empty when it holds no report
 * @since 1.0
 */
public record Filing(long id, Optional<Long> body, Optional<String> name, Optional<Integer> year, FilingState state,
        Instant stateAt, String stateBy, Optional<LocalDate> deadline, int versions, Latest latest,
        Optional<Counts> counts) {

    public Filing {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(latest, "latest");
    }

    /**
     * The latest version of a filing.
     *
     * @param received its number
     * @param path the path it was received under
     * @param container the path inside that file, when it is a container
     * @param status how reading ended
     * @param template the template it follows
     * @param at the day it was received
     */
    public record Latest(long received, String path, String container, InputStatus status, Optional<String> template,
            LocalDate at) {
    }

    /**
     * Findings by severity, those that an officer waived apart.
     *
     * @param errors errors that are not waived
     * @param warnings warnings that are not waived
     * @param infos notes that are not waived
     * @param waived findings of any severity that are waived
     */
    public record Counts(int errors, int warnings, int infos, int waived) {
    }

    /**
     * Whether a returned report should have come back.
     *
     * @param asOf the day by which that is judged
     * @return true when it is returned and its deadline has passed
     */
    public boolean overdue(LocalDate asOf) {
        return state == FilingState.RETURNED && deadline.filter(asOf::isAfter).isPresent();
    }

    /**
     * The same filing, counted otherwise.
     *
     * @param other the counts
     * @return the filing with those counts
     */
    public Filing with(Counts other) {
        return new Filing(id, body, name, year, state, stateAt, stateBy, deadline, versions, latest,
                Optional.of(other));
    }
}
