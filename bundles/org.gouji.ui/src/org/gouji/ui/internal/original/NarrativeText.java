package org.gouji.ui.internal.original;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.spi.export.CheckedReport;
import org.gouji.ui.internal.original.DocumentText.Span;
import org.gouji.ui.internal.present.Review;
import org.gouji.ui.internal.present.Texts;

/**
 * The running text of a report with the findings about it.
 *
 * @param text title, headings and paragraphs, a line each
 * @param headings which of it are headings
 * @param marks what findings are about, in the order of the text
 */
public record NarrativeText(String text, List<Span> headings, List<Mark> marks) {

    public NarrativeText {
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
    }

    /**
     * A stretch of the text that a finding is about.
     *
     * @param at where
     * @param severity how much it matters; a note when it is waived
     * @param fingerprint the finding
     * @param hover the finding in words
     */
    public record Mark(Span at, Severity severity, String fingerprint, String hover) {
    }

    /** The text of a report. */
    public static NarrativeText of(CheckedReport checked, Review review, Texts texts) {
        var writer = new Writer(checked, review, texts);
        checked.report().ifPresent(writer::write);
        return new NarrativeText(writer.text.toString(), writer.headings,
                writer.marks.stream().sorted(Comparator.comparingInt(mark -> mark.at().from())).toList());
    }

    /** What a character is about: the shortest of several. */
    public Optional<Mark> at(int offset) {
        return marks.stream().filter(mark -> mark.at().has(offset))
                .min(Comparator.comparingInt(mark -> mark.at().to() - mark.at().from()));
    }

    /** Where a finding shows first. */
    public Optional<Mark> of(String fingerprint) {
        return marks.stream().filter(mark -> mark.fingerprint().equals(fingerprint)).findFirst();
    }

    private static final class Writer {

        /** Characters that are shown besides what findings are about. */
        private static final int MOST = 60_000;

        private final CheckedReport checked;
        private final Review review;
        private final Texts texts;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> headings = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private int omitted;

        Writer(CheckedReport checked, Review review, Texts texts) {
            this.checked = checked;
            this.review = review;
            this.texts = texts;
        }

        void write(Report report) {
            report.title().at().ifPresent(at -> heading(report.title().text(), at));
            for (ReportSection section : report.sections()) {
                heading(section.heading(), section.headingAt());
                section.paragraphs().forEach(passage -> paragraph(passage.text(), passage.at()));
                flush();
                boolean table = report.schema().tables().stream().anyMatch(t -> t.section().equals(section.id()));
                if (table) {
                    line(texts.get("narrative.table"));
                }
            }
            if (report.sections().isEmpty()) {
                line(texts.get("narrative.none"));
            }
        }

        private void heading(String words, SourceRange at) {
            text.append(text.length() == 0 ? "" : "\n");
            headings.add(new Span(text.length(), text.length() + words.length()));
            put(words, at, about(at));
        }

        private void paragraph(String words, SourceRange at) {
            List<About> about = about(at);
            if (text.length() > MOST && about.isEmpty()) {
                omitted++;
            } else {
                flush();
                put(words, at, about);
            }
        }

        private void put(String words, SourceRange at, List<About> about) {
            int from = text.length();
            line(words);
            for (About each : about) {
                int start = Math.max(each.at().start(), at.start()) - at.start();
                int end = Math.min(each.at().end(), at.end()) - at.start();
                boolean stretch = start < end && end <= words.length();
                var span = new Span(from + (stretch ? start : 0), from + (stretch ? end : words.length()));
                marks.add(mark(span, each.finding()));
            }
        }

        private List<About> about(SourceRange at) {
            return checked.findings().stream().flatMap(finding -> finding.at().stream()
                    .filter(place -> place.precision() == SourceRange.Precision.CELL
                            && place.node().equals(at.node()) && place.start() <= at.end() && place.end() >= at.start())
                    .map(place -> new About(finding, place))).toList();
        }

        private Mark mark(Span span, Finding finding) {
            boolean waived = review.waived().containsKey(finding.fingerprint());
            String word = texts.get("severity." + finding.severity().id());
            String hover = texts.get("narrative.hover", waived ? texts.get("finding.waived", word) : word,
                    finding.code(), texts.of(finding.message()));
            return new Mark(span, waived ? Severity.INFO : finding.severity(), finding.fingerprint(), hover);
        }

        private void flush() {
            if (omitted > 0) {
                line(texts.get("narrative.omitted", omitted));
                omitted = 0;
            }
        }

        private void line(String words) {
            text.append(words).append('\n');
        }

        private record About(Finding finding, SourceRange at) {
        }
    }
}
