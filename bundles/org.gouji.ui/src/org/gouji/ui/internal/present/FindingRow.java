package org.gouji.ui.internal.present;

import java.util.List;

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
 */
public record FindingRow(Severity severity, String severityWord, String code, String message, String proposal,
        String place, List<String> cells, String table) {

    public FindingRow {
        cells = List.copyOf(cells);
    }
}
