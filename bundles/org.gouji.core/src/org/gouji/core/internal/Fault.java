package org.gouji.core.internal;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;

/**
 * How the work of a plug-in ended when it did not end well.
 *
 * @param status the status it would give an input
 * @param detail what is wrong, for people
 */
public record Fault(InputStatus status, LocalizedText detail) {

    /**
     * Whether all work on the input must end: it was stopped from outside, or there is no memory.
     *
     * @return false when only this plug-in failed
     */
    public boolean stops() {
        return status != InputStatus.PARSER_FAULT;
    }
}
