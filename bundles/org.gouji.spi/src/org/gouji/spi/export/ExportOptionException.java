package org.gouji.spi.export;

import java.io.IOException;
import java.util.Objects;

/**
 * An option has a value that the target cannot work with, such as a file that is not there: whoever gave it can mend
 * that, nothing has failed.
 *
 * @since 1.0
 */
public final class ExportOptionException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String option;

    /**
     * Makes the exception.
     *
     * @param option the name of the option
     * @param message what is wrong with its value, for people, in the language of the export
     * @param cause what showed it
     */
    public ExportOptionException(String option, String message, Throwable cause) {
        super(message, cause);
        this.option = Objects.requireNonNull(option, "option");
    }

    /**
     * Makes the exception.
     *
     * @param option the name of the option
     * @param message what is wrong with its value, for people, in the language of the export
     */
    public ExportOptionException(String option, String message) {
        super(message);
        this.option = Objects.requireNonNull(option, "option");
    }

    /**
     * Which option.
     *
     * @return its name
     */
    public String option() {
        return option;
    }
}
