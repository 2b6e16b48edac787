package org.gouji.ui.internal.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.present.Review;
import org.gouji.ui.internal.present.Texts;

/** Tells what officers did with a filing. */
public final class Reviews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;
    private final ZoneId zone;

    public Reviews(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public Review of(FilingDetail detail, LocalDate today) {
        return new Review(Optional.of(texts.get("state." + detail.filing().state().id())), corrected(detail),
                waived(detail, today));
    }

    private Map<String, List<String>> corrected(FilingDetail detail) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Patches.Patched patch : detail.patches()) {
            if (patch.outcome() == Patches.Outcome.APPLIED) {
                String key = patch.correction().key();
                found.computeIfAbsent(key, k -> new ArrayList<>(List.of(fromTo(detail, k))))
                        .add(who(patch.correction()));
            }
        }
        return found;
    }

    private String fromTo(FilingDetail detail, String key) {
        return texts.get("review.changed", text(detail.original(), key), text(detail.current(), key));
    }

    private String text(Optional<Report> report, String key) {
        Optional<Value> value = report.flatMap(r -> r.values().get(key));
        String text = value.map(ValueText::of).map(ValueText::text).orElse("");
        return text.isEmpty() ? texts.get("fact.empty") : text;
    }

    private String who(Correction correction) {
        return texts.get("review.who", correction.author(), time(correction.at()), correction.reason());
    }

    private Map<String, String> waived(FilingDetail detail, LocalDate today) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Finding finding : detail.findings()) {
            detail.waiver(finding, today).ifPresent(waiver -> found.put(finding.fingerprint(),
                    texts.get("review.who", waiver.author(), time(waiver.at()), waiver.reason())));
        }
        return found;
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
