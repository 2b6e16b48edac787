package org.gouji.ui.internal.browse;

import java.util.Optional;

/**
 * A line of a filing's history.
 *
 * @param time when
 * @param who who
 * @param what what happened
 * @param details the particulars
 * @param reason why
 * @param correction the correction that was made, for taking it back
 * @param active whether that correction counts
 * @param waived the finding of a waiver that still counts, for taking it back
 * @param matched whether it is the officer's match that can be taken back
 */
public record HistoryRow(String time, String who, String what, String details, String reason,
        Optional<Long> correction, boolean active, Optional<String> waived, boolean matched) {
}
