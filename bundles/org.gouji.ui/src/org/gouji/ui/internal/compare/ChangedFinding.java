package org.gouji.ui.internal.compare;

import org.gouji.model.Severity;

/**
 * A finding of one version or of both.
 *
 * @param change whether it is fixed, new or still there
 * @param severity how much it matters now; a note once it is fixed
 * @param code the rule code
 * @param message what is wrong
 */
public record ChangedFinding(String change, Severity severity, String code, String message) {
}
