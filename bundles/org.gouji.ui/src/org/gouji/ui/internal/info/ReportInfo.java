package org.gouji.ui.internal.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.core.Explanation;
import org.gouji.core.Explanation.ReaderOpinion;
import org.gouji.core.Explanation.TemplateOpinion;
import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.spi.template.TemplateCandidate;
import org.gouji.store.filing.VersionDiff.Version;
import org.gouji.store.register.Candidate;
import org.gouji.ui.internal.browse.FactRow;
import org.gouji.ui.internal.present.Texts;

/** Puts what is known of a report into words. */
public final class ReportInfo {

    private final Texts texts;

    public ReportInfo(Texts texts) {
        this.texts = texts;
    }

    /** The facts in groups; what is not known is left out. */
    public List<InfoGroup> of(Known known) {
        List<InfoGroup> groups = new ArrayList<>();
        add(groups, "info.agency", agency(known));
        add(groups, "info.template", template(known));
        add(groups, "info.reader", known.explanation().map(this::readers).orElse(List.of()));
        add(groups, "info.file", file(known));
        add(groups, "info.versions", known.kept().map(kept -> versions(kept.versions())).orElse(List.of()));
        return List.copyOf(groups);
    }

    private void add(List<InfoGroup> groups, String title, List<FactRow> facts) {
        if (!facts.isEmpty()) {
            groups.add(new InfoGroup(texts.get(title), facts));
        }
    }

    private List<FactRow> agency(Known known) {
        List<FactRow> facts = new ArrayList<>();
        Optional<Report> report = known.checked().report();
        fact(facts, "info.title", report.map(r -> r.title().text()));
        fact(facts, "info.printed", report.flatMap(Report::agency));
        fact(facts, "property.year", report.flatMap(Report::year));
        known.kept().ifPresent(kept -> {
            fact(facts, "info.body", kept.body().or(() -> Optional.of(texts.get("info.body.none"))));
            kept.candidates().forEach(candidate -> fact(facts, "info.candidate", Optional.of(candidate(candidate))));
        });
        return facts;
    }

    private String candidate(Candidate candidate) {
        return texts.get("info.scored", candidate.name(), percent(candidate.confidence()),
                texts.of(candidate.reason()));
    }

    private List<FactRow> template(Known known) {
        List<FactRow> facts = new ArrayList<>();
        known.checked().report().ifPresent(report -> {
            fact(facts, "info.form", Optional.of(texts.of(report.schema().title())));
            fact(facts, "property.paper", Optional.of(report.schema().basis().paper()));
            fact(facts, "info.fit", Optional.of(percent(report.fit().score())));
            report.fit().reasons().forEach(reason -> fact(facts, "info.reason", Optional.of(texts.of(reason))));
        });
        known.explanation().map(Explanation::templates).orElse(List.of())
                .forEach(opinion -> candidates(facts, opinion));
        return facts;
    }

    private void candidates(List<FactRow> facts, TemplateOpinion opinion) {
        String name = texts.of(opinion.name());
        opinion.fault().ifPresent(fault -> facts.add(new FactRow(name, texts.of(fault))));
        if (opinion.fault().isEmpty() && opinion.candidates().isEmpty()) {
            facts.add(new FactRow(name, texts.get("info.fits-not")));
        }
        for (TemplateCandidate candidate : opinion.candidates()) {
            String verdict = texts.get(opinion.chosen().contains(candidate) ? "info.chosen" : "info.not-chosen");
            facts.add(new FactRow(name,
                    texts.get("info.scored", verdict, percent(candidate.score()), words(candidate.reasons()))));
        }
    }

    private List<FactRow> readers(Explanation explanation) {
        List<FactRow> facts = new ArrayList<>();
        for (ReaderOpinion opinion : explanation.readers()) {
            String reason = opinion.fault().map(texts::of)
                    .or(() -> opinion.recognition().map(found -> texts.of(found.reason()))).orElse("");
            String answer = opinion.recognition()
                    .map(found -> texts.get("info.answer." + found.answer().name().toLowerCase(Locale.ROOT)))
                    .orElseGet(() -> texts.get("plugin.broken"));
            String said = reason.isBlank() ? answer : texts.get("info.said", answer, reason);
            facts.add(new FactRow(texts.of(opinion.name()),
                    opinion.chosen() ? texts.get("info.said", texts.get("info.chosen"), said) : said));
        }
        return facts;
    }

    private List<FactRow> file(Known known) {
        CheckedReport checked = known.checked();
        InputFacts input = checked.input();
        List<FactRow> facts = new ArrayList<>();
        fact(facts, "property.path", Optional.of(input.path()));
        fact(facts, "property.container", Optional.of(input.container()));
        fact(facts, "info.size", known.size().map(size -> texts.get("info.bytes", size)));
        fact(facts, "property.sha256", Optional.of(input.sha256()));
        fact(facts, "property.reader",
                input.reader().map(r -> texts.get("property.plugin", r.id(), r.bundle(), r.version())));
        fact(facts, "property.status", Optional.of(
                texts.get("status." + input.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        fact(facts, "info.detail", Optional.of(texts.of(input.detail())));
        fact(facts, "property.received", known.kept().map(kept -> kept.filing().latest().at()));
        return facts;
    }

    private List<FactRow> versions(List<Version> versions) {
        return versions.stream().map(version -> new FactRow(texts.get("info.version", version.number()),
                texts.get("info.version.of", version.day(), version.container().isEmpty()
                        ? version.path()
                        : texts.get("info.inside", version.path(), version.container()))))
                .toList();
    }

    private void fact(List<FactRow> facts, String name, Optional<?> fact) {
        fact.map(String::valueOf).filter(text -> !text.isBlank())
                .ifPresent(text -> facts.add(new FactRow(texts.get(name), text)));
    }

    private String words(List<LocalizedText> reasons) {
        return String.join(texts.get("info.and"), reasons.stream().map(texts::of).toList());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
