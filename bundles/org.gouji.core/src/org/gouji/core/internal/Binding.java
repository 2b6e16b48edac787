package org.gouji.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.core.PluginEntry;
import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.spi.Cancellation;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.ReportTemplate;
import org.gouji.spi.template.TemplateCandidate;

/**
 * Finds the reports in a document. Every template names stretches that may be reports; where stretches of several
 * templates overlap, the one with the higher score is bound, among equals the one whose template id comes last, which is
 * the newer form by the ids' convention of year and number.
 */
public final class Binding {

    /** Below this score a stretch only happens to hold some of the form's words. */
    static final double MIN_SCORE = 0.3;

    private final List<PluginEntry<ReportTemplate>> templates;
    private final FaultBoundary boundary;
    private final Cancellation cancellation;
    private final List<Diagnostic> diagnostics;

    /**
     * Prepares binding.
     *
     * @param templates the templates to try
     * @param boundary runs them
     * @param cancellation the deadline of the input
     * @param diagnostics takes what is noticed
     */
    public Binding(List<PluginEntry<ReportTemplate>> templates, FaultBoundary boundary, Cancellation cancellation,
            List<Diagnostic> diagnostics) {
        this.templates = templates;
        this.boundary = boundary;
        this.cancellation = cancellation;
        this.diagnostics = diagnostics;
    }

    /**
     * A template's candidates.
     *
     * @param entry the template
     * @param candidates what it found; empty when it failed
     * @param fault how it failed
     */
    public record Fit(PluginEntry<ReportTemplate> entry, List<TemplateCandidate> candidates, Optional<Fault> fault) {
    }

    /**
     * A candidate of a template.
     *
     * @param entry the template
     * @param candidate the candidate
     */
    public record Choice(PluginEntry<ReportTemplate> entry, TemplateCandidate candidate) {
    }

    private record Bound(int firstBlock, Report report) {
    }

    /**
     * Asks every template.
     *
     * @param document the document
     * @return one answer a template
     */
    public List<Fit> fits(Document document) {
        Document watched = new WatchedDocument(document, cancellation);
        List<Fit> fits = new ArrayList<>();
        for (PluginEntry<ReportTemplate> entry : templates) {
            fits.add(fit(entry, watched));
        }
        return fits;
    }

    private Fit fit(PluginEntry<ReportTemplate> entry, Document document) {
        Outcome<List<TemplateCandidate>> outcome = boundary.run(entry.ref(),
                () -> sound(entry.get().fit(document), document));
        outcome.fault().ifPresent(this::note);
        return new Fit(entry, outcome.value().orElse(List.of()), outcome.fault());
    }

    private static List<TemplateCandidate> sound(List<TemplateCandidate> candidates, Document document) {
        int blocks = document.blocks().size();
        for (TemplateCandidate candidate : candidates) {
            boolean sound = candidate.firstBlock() >= 0 && candidate.firstBlock() < candidate.lastBlock()
                    && candidate.lastBlock() <= blocks && candidate.score() >= 0 && candidate.score() <= 1;
            if (!sound) {
                throw new IllegalStateException("candidate out of range: " + candidate.firstBlock() + " to "
                        + candidate.lastBlock() + " of " + blocks + ", score " + candidate.score());
            }
        }
        return List.copyOf(candidates);
    }

    private void note(Fault fault) {
        if (fault.stops()) {
            throw new WorkStoppedException(fault.status(), fault.detail().en());
        }
        diagnostics.add(Diagnostic.of("core.template-fault", Severity.ERROR, fault.detail()));
    }

    /**
     * Chooses among overlapping candidates.
     *
     * @param fits what the templates said
     * @return candidates that do not overlap, the best first
     */
    public static List<Choice> choose(List<Fit> fits) {
        List<Choice> all = new ArrayList<>();
        for (Fit fit : fits) {
            for (TemplateCandidate candidate : fit.candidates()) {
                if (candidate.score() >= MIN_SCORE) {
                    all.add(new Choice(fit.entry(), candidate));
                }
            }
        }
        all.sort(Comparator.<Choice>comparingDouble(choice -> choice.candidate().score())
                .thenComparing(choice -> choice.entry().id()).reversed());
        List<Choice> chosen = new ArrayList<>();
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        for (Choice choice : all) {
            // What is taken does not overlap, so only the last stretch that begins before this one's end can.
            TemplateCandidate candidate = choice.candidate();
            Map.Entry<Integer, Integer> before = taken.lowerEntry(candidate.lastBlock());
            if (before == null || before.getValue() <= candidate.firstBlock()) {
                taken.put(candidate.firstBlock(), candidate.lastBlock());
                chosen.add(choice);
            }
        }
        return chosen;
    }

    /**
     * Finds and binds the reports of a document.
     *
     * @param document the document
     * @return the reports in document order
     */
    public List<Report> bind(Document document) {
        List<Fit> fits = fits(document);
        List<Choice> chosen = choose(fits);
        if (chosen.isEmpty()) {
            diagnostics.add(noTemplate(fits));
        }
        List<Bound> bound = new ArrayList<>();
        for (Fit fit : fits) {
            List<TemplateCandidate> own = own(fit, chosen);
            if (!own.isEmpty()) {
                bound.addAll(bind(fit.entry(), document, own));
            }
        }
        bound.sort(Comparator.comparingInt(Bound::firstBlock));
        List<Report> reports = new ArrayList<>();
        for (Bound each : bound) {
            reports.add(each.report());
        }
        return List.copyOf(reports);
    }

    /** What a template is to bind, in document order. */
    private static List<TemplateCandidate> own(Fit fit, List<Choice> chosen) {
        List<TemplateCandidate> own = new ArrayList<>();
        for (Choice choice : chosen) {
            if (choice.entry() == fit.entry()) {
                own.add(choice.candidate());
            }
        }
        own.sort(Comparator.comparingInt(TemplateCandidate::firstBlock));
        return List.copyOf(own);
    }

    private List<Bound> bind(PluginEntry<ReportTemplate> entry, Document document, List<TemplateCandidate> own) {
        Outcome<List<Report>> outcome = boundary.run(entry.ref(), () -> {
            List<Report> reports = entry.get().bind(document, new Context(own, cancellation, diagnostics));
            if (reports.size() != own.size()) {
                throw new IllegalStateException(reports.size() + " reports for " + own.size() + " candidates");
            }
            return List.copyOf(reports);
        });
        outcome.fault().ifPresent(this::note);
        List<Bound> bound = new ArrayList<>();
        for (Report report : outcome.value().orElse(List.of())) {
            bound.add(new Bound(own.get(bound.size()).firstBlock(), report));
        }
        return bound;
    }

    private Diagnostic noTemplate(List<Fit> fits) {
        StringBuilder zh = new StringBuilder("没有找到年度报告的统计表。查找过的格式：");
        StringBuilder en = new StringBuilder("No annual report was found in this document. Forms looked for: ");
        String separator = "";
        for (Fit fit : fits) {
            LocalizedText name = fit.entry().name();
            double score = fit.candidates().stream().mapToDouble(TemplateCandidate::score).max().orElse(0);
            String percent = Math.round(score * 100) + "%";
            zh.append(separator.isEmpty() ? "" : "；").append(name.zh()).append("（吻合 ").append(percent).append("）");
            en.append(separator).append(name.en()).append(" (").append(percent).append(" fits)");
            separator = "; ";
        }
        if (fits.isEmpty()) {
            zh.append("无（没有安装任何格式）");
            en.append("none (no form is installed)");
        }
        return Diagnostic.of("core.no-template", Severity.ERROR,
                LocalizedText.of(zh.append("。").toString(), en.append(".").toString()));
    }

    /** What a template is given. */
    private record Context(List<TemplateCandidate> candidates, Cancellation cancellation, List<Diagnostic> diagnostics)
            implements
                BindContext {

        @Override
        public void report(Diagnostic diagnostic) {
            if (diagnostics.size() < ReaderRun.MAX_DIAGNOSTICS) {
                diagnostics.add(diagnostic);
            }
        }

        @Override
        public void checkpoint() {
            cancellation.checkpoint();
        }
    }
}
