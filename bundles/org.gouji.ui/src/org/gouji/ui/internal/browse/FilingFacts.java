package org.gouji.ui.internal.browse;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.report.Report;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.journal.Entry;
import org.gouji.store.waiver.Waiver;
import org.gouji.ui.internal.present.Texts;

/** Everything about a filing but its cells: its history and its properties. */
public final class FilingFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Set<String> KNOWN = Set.of("receive", "correct", "undo", "redo", "state", "waive", "unwaive",
            "match", "unmatch", "part", "recheck", "reread");

    private final Texts texts;
    private final FilingDetail detail;
    private final ZoneId zone;

    /** Times are shown as the clock on the officer's wall shows them. */
    public FilingFacts(Texts texts, FilingDetail detail, ZoneId zone) {
        this.texts = texts;
        this.detail = detail;
        this.zone = zone;
    }

    /** What happened, the latest first. */
    public List<HistoryRow> history() {
        List<HistoryRow> rows = new ArrayList<>();
        detail.history().forEach(entry -> rows.add(row(entry)));
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    /** What is known of the filing and its file. */
    public List<FactRow> properties() {
        Filing filing = detail.filing();
        List<FactRow> rows = new ArrayList<>();
        add(rows, "property.agency", filing.name());
        add(rows, "property.year", filing.year());
        add(rows, "property.state", Optional.of(texts.get("state." + filing.state().id())));
        add(rows, "property.since", Optional.of(texts.get("property.by", time(filing.stateAt()), filing.stateBy())));
        add(rows, "property.deadline", filing.deadline());
        add(rows, "property.number", Optional.of(filing.id()));
        add(rows, "property.path", Optional.of(filing.latest().path()));
        add(rows, "property.container", Optional.of(filing.latest().container()));
        add(rows, "property.received", Optional.of(filing.latest().at()));
        add(rows, "property.versions", Optional.of(filing.versions()));
        add(rows, "property.status", Optional.of(texts.get("status." + word(filing.latest().status()))));
        add(rows, "property.template", detail.original().map(r -> texts.of(r.schema().title())));
        add(rows, "property.paper", detail.original().map(r -> r.schema().basis().paper()));
        add(rows, "property.reader",
                detail.input().reader().map(r -> texts.get("property.plugin", r.id(), r.bundle(), r.version())));
        add(rows, "property.sha256", Optional.of(detail.input().sha256()));
        return List.copyOf(rows);
    }

    private void add(List<FactRow> rows, String name, Optional<?> fact) {
        fact.map(String::valueOf).filter(text -> !text.isBlank())
                .ifPresent(text -> rows.add(new FactRow(texts.get(name), text)));
    }

    /** The newest match that was not taken back, where an officer decided it. */
    private boolean takesBack(Entry entry) {
        Set<String> undone = new HashSet<>();
        detail.history().forEach(each -> each.fact("match").ifPresent(undone::add));
        return entry.fact("by").equals(Optional.of("officer")) && detail.history().stream()
                .filter(each -> each.kind().equals("match") && !undone.contains(String.valueOf(each.number())))
                .reduce((older, newer) -> newer).filter(entry::equals).isPresent();
    }

    private HistoryRow row(Entry entry) {
        String kind = KNOWN.contains(entry.kind()) ? entry.kind() : "other";
        Optional<Correction> correction = entry.kind().equals("correct")
                ? correction(entry.number())
                : entry.fact("correction").map(Long::valueOf).flatMap(this::correction);
        boolean made = entry.kind().equals("correct");
        return new HistoryRow(time(entry.at()), entry.author(), texts.get("history." + kind),
                correction.map(this::change).orElseGet(() -> particulars(entry)), entry.fact("reason").orElse(""),
                made ? correction.map(Correction::id) : Optional.empty(),
                correction.map(Correction::active).orElse(false), waived(entry), takesBack(entry));
    }

    private Optional<String> waived(Entry entry) {
        return detail.waivers().stream().filter(waiver -> waiver.active() && waiver.id() == entry.number())
                .map(Waiver::fingerprint).findFirst();
    }

    private Optional<Correction> correction(long id) {
        return detail.patches().stream().map(Patches.Patched::correction).filter(c -> c.id() == id).findFirst();
    }

    private String change(Correction correction) {
        String cell = detail.current().map(Report::schema).flatMap(schema -> schema.cell(correction.key()))
                .map(CellSpec::name).map(texts::of).orElse(correction.key());
        String text = texts.get("history.change", cell, orEmpty(correction.expected().text()),
                orEmpty(correction.replacement()));
        return correction.active() ? text : text + texts.get("history.inactive");
    }

    private String particulars(Entry entry) {
        return switch (entry.kind()) {
            case "receive", "reread" -> entry.fact("path").orElse("");
            case "state" -> entry.fact("state").map(state -> texts.get("state." + state)).orElse("");
            case "waive" -> entry.need("code");
            default -> entry.fact("code").orElse("");
        };
    }

    private String orEmpty(String text) {
        return text.isEmpty() ? texts.get("fact.empty") : text;
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
