package org.gouji.ui.internal.intake;

import org.gouji.model.Severity;

/**
 * What was recognised in a file.
 *
 * @param path the file, and the part of it when it holds several
 * @param format the name of what reads it; empty when nothing does
 * @param template the form; empty when it holds no report
 * @param agency the agency
 * @param year the report year
 * @param result how reading ended
 * @param severity how much that matters
 */
record Recognised(String path, String format, String template, String agency, String year, String result,
        Severity severity) {
}
