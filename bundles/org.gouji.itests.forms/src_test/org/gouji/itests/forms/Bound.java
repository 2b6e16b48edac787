package org.gouji.itests.forms;

import java.util.List;
import java.util.function.BiConsumer;

import org.gouji.binding.SchemaTemplate;
import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Diagnostic;
import org.gouji.model.document.Document;
import org.gouji.model.document.TableKind;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.spi.Limits;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.TemplateCandidate;
import org.gouji.testkit.form.SampleGrid;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;

/** Binds samples without a file in between. */
final class Bound {

    private Bound() {
    }

    static Report report(SampleReport sample, TableKind kind) {
        return report(sample, kind, (table, grid) -> {
        });
    }

    static Report report(SampleReport sample, TableKind kind, BiConsumer<FormTable, SampleGrid> fault) {
        CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
        });
        new SampleWriter(sample, fault).build(builder, kind);
        return bind(builder.build(), sample.schema());
    }

    static Report bind(Document document, FormSchema schema) {
        SchemaTemplate template = new SchemaTemplate(schema) {
        };
        List<TemplateCandidate> candidates = template.fit(document);
        return template.bind(document, new Chosen(candidates)).get(0);
    }

    private record Chosen(List<TemplateCandidate> candidates) implements BindContext {

        @Override
        public void report(Diagnostic diagnostic) {
            throw new AssertionError(diagnostic);
        }

        @Override
        public void checkpoint() {
            // These tests are never cancelled.
        }
    }
}
