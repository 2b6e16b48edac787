package org.gouji.spi.template;

import java.util.List;

import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginDescriptor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One version of the form. Its keys, cells and equations are frozen once released; a new form is a new plug-in. One
 * instance serves all threads at once.
 *
 * @since 1.0
 */
@ConsumerType
public interface ReportTemplate {

    /**
     * The same facts as the service properties; the id is the schema's id.
     *
     * @return the descriptor
     */
    PluginDescriptor descriptor();

    /**
     * The form as data.
     *
     * @return the schema, always the same
     */
    FormSchema schema();

    /**
     * Finds stretches of a document that may be reports in this form.
     *
     * @param document the document
     * @return candidates in document order, may be empty
     */
    List<TemplateCandidate> fit(Document document);

    /**
     * Reads the chosen candidates into reports.
     *
     * @param document the document given to {@link #fit(Document)}
     * @param context the chosen candidates
     * @return one report a candidate, in the same order
     */
    List<Report> bind(Document document, BindContext context);
}
