package org.gouji.ui.internal.present;

import org.gouji.model.Severity;

/**
 * A line in the list of checks: how each rule code ended.
 *
 * @param severity how much the result matters
 * @param code the rule code
 * @param result the result in a word
 * @param counts instances decided and undecided
 * @param reasons why it did not apply, could not be decided or broke; may be empty
 * @param rule id of the rule plug-in
 */
public record CheckRow(Severity severity, String code, String result, String counts, String reasons, String rule) {
}
