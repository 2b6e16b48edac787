package org.gouji.ui.internal.present;

import java.util.Optional;

import org.gouji.core.RuleProfile.Level;
import org.gouji.model.Severity;

/**
 * A code with what the office set for it.
 *
 * @param code the code
 * @param title what it checks
 * @param usual its usual severity
 * @param set what the office set; empty when the rule decides
 */
public record RuleLine(String code, String title, Severity usual, Optional<Level> set) {
}
