package org.gouji.ui.internal.office;

import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/**
 * Something that is wrong with a filing.
 *
 * @param filing the filing's number
 * @param severity how much it matters
 * @param code the rule code; empty when no rule found it
 * @param message what is wrong
 * @param place the cell concerned
 * @param key the cell's key
 * @param fingerprint the finding
 * @param waived whether an officer accepts it as it is
 */
public record Problem(long filing, Severity severity, String code, LocalizedText message,
        Optional<LocalizedText> place, Optional<String> key, Optional<String> fingerprint, boolean waived) {

    /** Whether it still has to be mended. */
    public boolean open() {
        return !waived;
    }
}
