package org.gouji.ui.internal.present;

import org.gouji.model.Severity;

/**
 * What stands above a report.
 *
 * @param title agency and year, or the file's name
 * @param template the form; empty without a report
 * @param templateReasons why the form was chosen
 * @param status how reading ended, in a few words
 * @param statusReasons what is wrong and what to do; may be empty
 * @param severity how much the status matters
 * @param summary number of findings by severity; empty without a report
 * @param advice shown instead of tables when there is no report; otherwise empty
 */
public record ReportHeader(String title, String template, String templateReasons, String status, String statusReasons,
        Severity severity, String summary, String advice) {
}
