package org.gouji.ui.internal.present;

import org.gouji.model.Severity;

/**
 * A line in the list of what was noticed while reading.
 *
 * @param severity for the icon
 * @param severityWord the same as a word
 * @param code the code
 * @param message what happened
 * @param place where; may be empty
 */
public record DiagnosticRow(Severity severity, String severityWord, String code, String message, String place) {
}
