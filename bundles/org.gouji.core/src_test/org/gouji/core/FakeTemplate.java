package org.gouji.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.ReportTemplate;
import org.gouji.spi.template.TemplateCandidate;

/** A form with the values a, b and c; takes the first three paragraphs of each stretch for them. */
class FakeTemplate implements ReportTemplate {

    private static final List<String> KEYS = List.of("t/b", "t/a", "t/c");

    private final FormSchema schema;
    private final Function<Document, List<TemplateCandidate>> fit;

    FakeTemplate(String id, Function<Document, List<TemplateCandidate>> fit) {
        this.fit = fit;
        List<CellSpec> cells = KEYS.stream().map(key -> new CellSpec(key, "t", 0, key, "", CellKind.COUNT,
                Optional.empty(), 0, LocalizedText.same(key))).toList();
        schema = new FormSchema(new FormSchema.Identity(id, 1, LocalizedText.same(id)),
                new FormSchema.Basis("", "", 2019, 2020), new FormSchema.Parts(List.of(), List.of(), cells, List.of()));
    }

    static FakeTemplate whole(String id, double score) {
        return new FakeTemplate(id, document -> List.of(candidate(0, document.blocks().size(), score)));
    }

    static TemplateCandidate candidate(int first, int last, double score) {
        return new TemplateCandidate(first, last, score, List.of());
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(schema.id(), LocalizedText.same(schema.id()));
    }

    @Override
    public FormSchema schema() {
        return schema;
    }

    @Override
    public List<TemplateCandidate> fit(Document document) {
        return fit.apply(document);
    }

    @Override
    public List<Report> bind(Document document, BindContext context) {
        return context.candidates().stream().map(candidate -> report(document, candidate)).toList();
    }

    private Report report(Document document, TemplateCandidate candidate) {
        List<Block> blocks = document.blocks().subList(candidate.firstBlock(), candidate.lastBlock());
        List<Value> values = new java.util.ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            values.add(i < blocks.size() ? number(KEYS.get(i), blocks.get(i)) : Value.missing(KEYS.get(i)));
        }
        return new Report(new TemplateFit(schema.id(), 1, candidate.score(), List.of()), schema,
                new Report.Title("", Optional.empty(), Optional.empty(), Optional.<SourceRange>empty()), List.of(),
                new ReportValues(values), List.of());
    }

    private static Value number(String key, Block block) {
        return new Value(key, ValueState.NUMBER, block.text(), Optional.of(new BigDecimal(block.text().length())),
                Optional.empty(), Optional.of(block.range()), Optional.empty(), List.of());
    }
}
