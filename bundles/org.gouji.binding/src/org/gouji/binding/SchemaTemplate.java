package org.gouji.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.gouji.binding.internal.CompiledForm;
import org.gouji.binding.internal.ReportBinder;
import org.gouji.binding.internal.TemplateFitter;
import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.ReportTemplate;
import org.gouji.spi.template.TemplateCandidate;

/**
 * A template that consists of its schema file alone. A template bundle extends it with a few lines: a component that
 * names its file.
 *
 * @since 1.0
 */
public abstract class SchemaTemplate implements ReportTemplate {

    private final FormSchema schema;
    private final CompiledForm form;

    /**
     * Loads the schema.
     *
     * @param owner a class of the bundle that holds the file
     * @param resource the file, such as {@code /schema/gwy-2021-30.yaml}
     * @throws SchemaException when the file is missing or wrong
     */
    protected SchemaTemplate(Class<?> owner, String resource) {
        try {
            schema = SchemaReader.load(owner, resource);
            form = new CompiledForm(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a schema that was loaded elsewhere.
     *
     * @param schema the schema
     */
    protected SchemaTemplate(FormSchema schema) {
        this.schema = schema;
        this.form = new CompiledForm(schema);
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(schema.id(), schema.title());
    }

    @Override
    public FormSchema schema() {
        return schema;
    }

    @Override
    public List<TemplateCandidate> fit(Document document) {
        return new TemplateFitter(form, document).fit();
    }

    @Override
    public List<Report> bind(Document document, BindContext context) {
        ReportBinder binder = new ReportBinder(form, document, context);
        List<Report> reports = new ArrayList<>();
        for (TemplateCandidate candidate : context.candidates()) {
            context.checkpoint();
            reports.add(binder.bind(candidate));
        }
        return reports;
    }
}
