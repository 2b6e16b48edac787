package org.gouji.batch.internal;

import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.model.schema.AcrossYears;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Added;
import org.gouji.model.schema.FormMapping.Entry;
import org.gouji.model.schema.FormMapping.Kind;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.ReportTemplate;
import org.gouji.spi.template.TemplateCandidate;

/** A form that continues the form of one number in a way; no file follows it. */
final class NewerForm implements ReportTemplate {

    static final String ID = "newer-form";
    static final String KEY = "t1/新合计";

    private static final LocalizedText TITLE = LocalizedText.of("新表样", "newer form");

    private final Kind kind;

    NewerForm(Kind kind) {
        this.kind = kind;
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(ID, TITLE);
    }

    @Override
    public FormSchema schema() {
        FormMapping mapping = new FormMapping("one-number", ID,
                List.of(new Entry(kind, FakePlugins.KEY, List.of(KEY), LocalizedText.of("口径不同", "counted otherwise"))),
                List.of(new Added("t1/新增", LocalizedText.of("新增", "new"))));
        return new FormSchema(new FormSchema.Identity(ID, 1, TITLE),
                new FormSchema.Basis("新", "新", 2030, Integer.MAX_VALUE), new FormSchema.Parts(List.of(), List.of(),
                        List.of(cell(KEY), cell("t1/新增")), List.of(), AcrossYears.NONE, List.of(mapping)));
    }

    private static CellSpec cell(String key) {
        return new CellSpec(key, "t1", 0, "r", key, CellKind.COUNT, Optional.empty(), 0, TITLE);
    }

    @Override
    public List<TemplateCandidate> fit(Document document) {
        return List.of();
    }

    @Override
    public List<Report> bind(Document document, BindContext context) {
        return List.of();
    }
}
