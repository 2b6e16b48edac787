package org.gouji.ui.internal.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportSection.Passage;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.ui.internal.original.NarrativeText.Mark;
import org.gouji.ui.internal.present.Review;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class NarrativeTextTest {

    private static final String SAID = "全年新收申请520件，均已办结。";

    private final Texts texts = Texts.in(Locale.CHINA);

    @Test
    void aFindingIsMarkedWhereItStands() {
        NarrativeText text = text(Review.NONE, finding("A", place("/paragraph[2]", 6, 10)));

        Mark mark = text.of("A").orElseThrow();
        assertThat(text.text().substring(mark.at().from(), mark.at().to())).isEqualTo("520件");
        assertThat(mark.hover()).contains("错误").contains("N01").contains("正文与表格不一致");
        assertThat(text.at(mark.at().from() + 1)).contains(mark);
        assertThat(text.at(0)).isEmpty();
        assertThat(text.text()).startsWith("一、总体情况\n" + SAID);
    }

    @Test
    void aPlaceOutOfTheTextMarksTheParagraph() {
        NarrativeText text = text(Review.NONE, finding("A", place("/paragraph[2]", 14, 900)));

        Mark mark = text.of("A").orElseThrow();
        assertThat(text.text().substring(mark.at().from(), mark.at().to())).isIn("结。", "。", SAID);
    }

    @Test
    void whatIsWaivedIsANoteAndWhatIsElsewhereIsNotMarked() {
        NarrativeText text = text(new Review(Optional.empty(), Map.of(), Map.of("A", "谁")),
                finding("A", place("/paragraph[2]", 0, 2)), finding("B", place("/table[1]/row[1]/cell[1]", 0, 2)));

        assertThat(text.of("A").orElseThrow().severity()).isEqualTo(Severity.INFO);
        assertThat(text.of("A").orElseThrow().hover()).contains("已豁免");
        assertThat(text.of("B")).isEmpty();
    }

    private NarrativeText text(Review review, Finding... findings) {
        InputFacts facts = new InputFacts("a.md", "", 1, "", InputStatus.OK, LocalizedText.EMPTY, Optional.empty());
        return NarrativeText.of(new CheckedReport(facts, 0, Optional.empty(), Optional.of(report()), List.of(),
                List.of(findings), List.of()), review, texts);
    }

    private static Report report() {
        FormSchema schema = new FormSchema(new FormSchema.Identity("x", 1, LocalizedText.of("表", "Form")),
                new FormSchema.Basis("文", "号", 2020, 2030),
                new FormSchema.Parts(List.of(), List.of(), List.of(), List.of()));
        return new Report(new TemplateFit("x", 1, 1, List.of()), schema,
                new Report.Title("", Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(new ReportSection("s1", "一、总体情况", place("/paragraph[1]", 0, 6),
                        List.of(new Passage(SAID, place("/paragraph[2]", 0, SAID.length()))))),
                new ReportValues(List.of()), List.of());
    }

    private static Finding finding(String fingerprint, SourceRange at) {
        return new Finding("N01", Severity.ERROR, LocalizedText.of("正文与表格不一致", "text and table differ"), List.of(),
                List.of(at), Optional.empty(), fingerprint);
    }

    private static SourceRange place(String node, int start, int end) {
        return new SourceRange("", node, start, end, Optional.empty(), Precision.CELL);
    }
}
