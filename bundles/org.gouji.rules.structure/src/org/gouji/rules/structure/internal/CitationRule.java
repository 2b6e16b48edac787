package org.gouji.rules.structure.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.document.Block;
import org.gouji.model.document.Table;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportSection.Passage;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that the paper a report names as the basis of its form is the one its tables follow.
 *
 * <p>
 * Source: practice; real reports cite the former paper over new tables, or the new one over former tables. A paper of
 * the same series counts only in a sentence about the report's form, for the series has papers on other matters.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + CitationRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + CitationRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + CitationRule.NAME_EN, PluginProperties.CODES + "=" + CitationRule.CODE})
public final class CitationRule implements ValidationRule {

    static final String ID = "structure.citation";
    static final String NAME_ZH = "引用的格式文件与所用格式相符";
    static final String NAME_EN = "The paper cited fits the form used";
    static final String CODE = "S07";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(StructureCodes.S07));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        Optional<Citation> own = Citation.first(input.schema().basis().paper());
        if (own.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("所用格式的依据不属于该文件系列",
                    "the form rests on a paper of another series"));
            return;
        }
        Map<Citation, SourceRange> cited = cited(input, context);
        if (cited.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("报告未引用格式文件", "the report cites no paper on its form"));
        } else if (cited.containsKey(own.get())) {
            context.passed(CODE, 1);
        } else {
            cited.forEach((citation, at) -> report(context, citation, own.get(), at));
        }
    }

    private static void report(RuleContext context, Citation citation, Citation own, SourceRange at) {
        context.finding(CODE, Severity.WARNING).at(List.of(at)).discriminator(citation.text())
                .message("报告引用的是“" + citation.text() + "”，而表格采用的是“" + own.text() + "”的格式，请核对。合理性提示，非官方规定",
                        "The report cites '" + citation.text() + "', but its tables follow '" + own.text()
                                + "'. A plausibility check, not an official rule")
                .report();
    }

    private static Map<Citation, SourceRange> cited(RuleInput input, RuleContext context) {
        Map<Citation, SourceRange> cited = new LinkedHashMap<>();
        for (Passage passage : passages(input)) {
            context.checkpoint();
            Citation.onTheForm(passage.text()).forEach(citation -> cited.putIfAbsent(citation, passage.at()));
        }
        return cited;
    }

    /** The sections' text, and what stands between the title and the first section. */
    private static List<Passage> passages(RuleInput input) {
        List<Passage> passages = new ArrayList<>(preamble(input));
        for (ReportSection section : input.sections()) {
            passages.add(new Passage(section.heading(), section.headingAt()));
            passages.addAll(section.paragraphs());
        }
        return passages;
    }

    private static List<Passage> preamble(RuleInput input) {
        List<Block> blocks = input.document().blocks();
        Optional<SourceRange> title = input.title().at();
        int from = title.isPresent() ? index(blocks, List.of(title.get())) : 0;
        int to = Math.max(0, index(blocks, input.sections().stream().map(ReportSection::headingAt).toList()));
        List<Passage> preamble = new ArrayList<>();
        for (int i = from; i >= 0 && i < to; i++) {
            Block block = blocks.get(i);
            if (!(block instanceof Table)) {
                preamble.add(new Passage(block.text(), block.range()));
            }
        }
        return preamble;
    }

    /** The first block at one of some places, or -1. */
    private static int index(List<Block> blocks, List<SourceRange> places) {
        for (int i = 0; i < blocks.size() && !places.isEmpty(); i++) {
            SourceRange range = blocks.get(i).range();
            for (SourceRange at : places) {
                if (range.node().equals(at.node()) && range.container().equals(at.container())) {
                    return i;
                }
            }
        }
        return -1;
    }
}
