package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.template.TemplateCandidate;

/**
 * Says how well a document follows a form: by the labels of its tables for the greater part, then by its sections. The
 * year only decides between forms that fit alike, so that an old form in a new report is recognised as the old form.
 */
public final class TemplateFitter {

    private static final double TABLES = 0.75;
    private static final double SECTIONS = 0.2;
    private static final double YEAR = 0.05;

    /** Where no table can be read (images), title and sections are all there is to go by. */
    private static final double UNREADABLE_TABLES = 0.5;

    private final FormSchema schema;
    private final Document document;
    private final LabelIndex index;
    private final SectionFinder sections;
    private final TitleFinder titles;

    /** Prepares for one document. */
    public TemplateFitter(CompiledForm form, Document document) {
        this.schema = form.schema();
        this.index = form.index();
        this.document = document;
        this.sections = new SectionFinder(form.sections(), document.blocks(), () -> {
        });
        this.titles = new TitleFinder(document.blocks());
    }

    /** The stretches of the document that may be reports in the form. */
    public List<TemplateCandidate> fit() {
        List<TemplateCandidate> candidates = new ArrayList<>();
        List<Integer> starts = starts();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : document.blocks().size();
            TemplateCandidate candidate = candidate(starts.get(i), end);
            if (candidate.score() > 0.1) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    /** A report begins with its title before a first section; a document with one report is one stretch. */
    private List<Integer> starts() {
        List<Integer> headings = sections.firstHeadings();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < headings.size(); i++) {
            if (hasTable(headings.get(i - 1), headings.get(i))) {
                starts.add(titleBefore(headings.get(i)));
            }
        }
        return starts;
    }

    private boolean hasTable(int from, int to) {
        return document.blocks().subList(from, to).stream().anyMatch(Table.class::isInstance);
    }

    private int titleBefore(int heading) {
        for (int i = heading - 1; i >= 0 && i > heading - 8 && !(document.blocks().get(i) instanceof Table); i--) {
            Report.Title title = titles.find(i, heading);
            if (title.at().filter(document.blocks().get(i).range()::equals).isPresent()) {
                // A title that begins with the year has its agency in the line above.
                boolean agencyAbove = title.agency().isEmpty() && i > 0 && titles.find(i - 1, heading).at()
                        .filter(document.blocks().get(i - 1).range()::equals).isPresent();
                return agencyAbove ? i - 1 : i;
            }
        }
        return heading;
    }

    private TemplateCandidate candidate(int first, int end) {
        Coverage coverage = coverage(first, end);
        int sectionsFound = sections.find(first, end).count();
        Report.Title title = titles.find(first, end);
        boolean year = title.year().filter(schema.basis()::covers).isPresent();
        double share = schema.sections().isEmpty() ? 0 : (double) sectionsFound / schema.sections().size();
        double content = coverage.found == 0 && title.at().isPresent()
                ? UNREADABLE_TABLES * share
                : TABLES * coverage.score() + SECTIONS * share;
        double score = content == 0 ? 0 : content + (year ? YEAR : 0);
        return new TemplateCandidate(first, end, Math.round(score * 1000) / 1000.0,
                reasons(coverage, sectionsFound, title, year));
    }

    private record Coverage(int found, int wanted, int foreign) {

        double score() {
            double precision = found + foreign == 0 ? 0 : (double) found / (found + foreign);
            double recall = wanted == 0 ? 0 : (double) found / wanted;
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private Coverage coverage(int first, int end) {
        BitSet found = new BitSet();
        Set<String> foreign = new HashSet<>();
        List<Block> blocks = document.blocks();
        for (int i = first; i < end; i++) {
            if (blocks.get(i) instanceof Table table && TableChoice.isFormSized(table)) {
                sort(table, found, foreign);
            }
        }
        return new Coverage(found.cardinality(), index.size(), foreign.size());
    }

    private void sort(Table table, BitSet found, Set<String> foreign) {
        for (int i = 0; i < table.cellCount(); i++) {
            sort(table.cell(i).text(), found, foreign);
        }
    }

    private void sort(String text, BitSet found, Set<String> foreign) {
        if (text.length() < 2 || CellText.isCount(text)) {
            return;
        }
        TextMatches matches = index.of(text);
        if (matches.bestLabel() >= 0) {
            for (int label : index.alike(matches.bestLabel())) {
                found.set(label);
            }
        } else if (matches.content().kind() == CellText.Kind.TEXT) {
            foreign.add(text);
        }
    }

    private List<LocalizedText> reasons(Coverage coverage, int sectionsFound, Report.Title title, boolean year) {
        List<LocalizedText> reasons = new ArrayList<>();
        reasons.add(LocalizedText.of(
                "表格标签符合 " + coverage.found + "/" + coverage.wanted + "，另有 " + coverage.foreign + " 个规定以外的标签",
                coverage.found + " of " + coverage.wanted + " table labels found, " + coverage.foreign + " others"));
        reasons.add(LocalizedText.of("规定的部分找到 " + sectionsFound + "/" + schema.sections().size(),
                sectionsFound + " of " + schema.sections().size() + " sections found"));
        title.year().ifPresent(y -> reasons.add(year
                ? LocalizedText.of(y + " 年度在有效期内", "report year " + y + " is within its validity")
                : LocalizedText.of(y + " 年度不在有效期内", "report year " + y + " is outside its validity")));
        return reasons;
    }
}
