package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.model.report.Observation.Kind;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.TemplateCandidate;

/** Binds one stretch of a document to a form. */
public final class ReportBinder {

    private final FormSchema schema;
    private final List<Block> blocks;
    private final CompiledForm form;
    private final SectionFinder finder;
    private final TitleFinder titles;
    private final BindContext context;

    /** Prepares for one document. */
    public ReportBinder(CompiledForm form, Document document, BindContext context) {
        this.context = context;
        this.form = form;
        this.schema = form.schema();
        this.blocks = document.blocks();
        this.finder = new SectionFinder(form.sections(), blocks, context);
        this.titles = new TitleFinder(blocks);
    }

    /** Binds a candidate. */
    public Report bind(TemplateCandidate candidate) {
        Observer observer = new Observer();
        SectionFinder.Found sections = finder.find(candidate.firstBlock(), candidate.lastBlock());
        noteSections(sections, observer);
        BoundTables tables = new BoundTables(rows(candidate), form, context);
        TreeMap<Integer, BoundRow> rows = tables.dataRows();
        ReportValues values = new ValueBinder(form, observer).bind(tables, rows);
        new TableNotes(form, tables, observer).note(rows, ids(sections));
        TemplateFit fit = new TemplateFit(schema.id(), schema.revision(), candidate.score(), candidate.reasons());
        Report.Title title = titles.find(candidate.firstBlock(), candidate.lastBlock());
        return new Report(fit, schema, title, texts(sections, candidate), values, observer.all());
    }

    private List<PhysicalRow> rows(TemplateCandidate candidate) {
        RowCutter cutter = new RowCutter(form);
        List<PhysicalRow> rows = new ArrayList<>();
        List<Block> own = blocks.subList(candidate.firstBlock(), candidate.lastBlock());
        for (Table table : new TableChoice(form.index(), context).choose(own)) {
            context.checkpoint();
            rows.addAll(cutter.cut(table));
        }
        return rows;
    }

    private Set<String> ids(SectionFinder.Found sections) {
        Set<String> ids = new HashSet<>();
        for (int s = 0; s < sections.block().length; s++) {
            if (sections.block()[s] >= 0) {
                ids.add(schema.sections().get(s).id());
            }
        }
        return ids;
    }

    private void noteSections(SectionFinder.Found found, Observer observer) {
        for (int s = 0; s < found.block().length; s++) {
            SectionSpec spec = schema.sections().get(s);
            String heading = spec.numeral() + "、" + spec.label().text();
            if (found.block()[s] < 0) {
                observer.note(Kind.SECTION_MISSING, spec.id(), Severity.ERROR,
                        LocalizedText.of("缺少“" + heading + "”部分", "Section '" + heading + "' is missing"));
            } else if (found.outOfOrder()[s]) {
                observer.note(Kind.SECTION_ORDER, spec.id(), Severity.ERROR,
                        LocalizedText.of("“" + heading + "”部分的位置与规定顺序不符",
                                "Section '" + heading + "' does not stand in the prescribed order"),
                        List.of(), List.of(blocks.get(found.block()[s]).range()));
            }
        }
    }

    private List<ReportSection> texts(SectionFinder.Found found, TemplateCandidate candidate) {
        TreeMap<Integer, String> starts = new TreeMap<>();
        for (int s = 0; s < found.block().length; s++) {
            if (found.block()[s] >= 0) {
                starts.put(found.block()[s], schema.sections().get(s).id());
            }
        }
        List<ReportSection> sections = new ArrayList<>();
        for (int start : starts.navigableKeySet()) {
            Integer next = starts.higherKey(start);
            int end = next == null ? candidate.lastBlock() : next;
            sections.add(section(starts.get(start), start, end));
        }
        return sections;
    }

    private ReportSection section(String id, int start, int end) {
        List<ReportSection.Passage> passages = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            addPassage(blocks.get(i), passages);
        }
        Block heading = blocks.get(start);
        return new ReportSection(id, heading.text().strip(), heading.range(), passages);
    }

    private static void addPassage(Block block, List<ReportSection.Passage> passages) {
        String text = block instanceof Table ? "" : block.text();
        if (!LabelText.isBlank(text)) {
            passages.add(new ReportSection.Passage(text, block.range()));
        }
    }
}
