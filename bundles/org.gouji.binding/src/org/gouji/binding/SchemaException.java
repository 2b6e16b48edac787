package org.gouji.binding;

/**
 * A schema file is wrong. The message names the file, the place and what is expected there.
 *
 * @since 1.0
 */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param file the schema file
     * @param place where in it, such as {@code tables[1].rows[3]}
     * @param problem what is wrong
     */
    public SchemaException(String file, String place, String problem) {
        super(file + ": " + place + ": " + problem);
    }
}
