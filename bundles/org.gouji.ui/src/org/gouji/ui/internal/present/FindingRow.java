package org.gouji.ui.internal.present;

import java.util.List;
import java.util.Optional;

import org.gouji.model.Severity;

/**
 * A line in the list of findings.
 *
 * @param severity for the icon
 * @param severityWord the same as a word
 * @param code the rule code
 * @param message what is wrong
 * @param proposal what to change; may be empty
 * @param place the first cell or place concerned, in words; may be empty
 * @param cells keys of the data cells concerned, in the order of the finding; may be empty
 * @param table id of the table concerned; empty when it is about the whole report
 * @param fingerprint the finding
 * @param fix what a quick fix would change
 */
public record FindingRow(Severity severity, String severityWord, String code, String message, String proposal,
        String place, List<String> cells, String table, String fingerprint, Optional<Fix> fix) {

    /**
     * A change that mends a finding.
     *
     * @param key the cell
     * @param value its new content
     * @param label the change in words
     * @param reason why
     */
    public record Fix(String key, String value, String label, String reason) {
    }

    public FindingRow {
        cells = List.copyOf(cells);
    }
}
