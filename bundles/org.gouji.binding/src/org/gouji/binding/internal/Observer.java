package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;

/** Collects what binding notices; the same thing about the same subject counts once. */
final class Observer {

    /** A form has some hundred cells: beyond that, further notes of a kind tell nothing new. */
    static final int MOST_OF_A_KIND = 500;

    private static final LocalizedText MORE = LocalizedText.of("同类问题过多，其余从略",
            "there are too many of this kind; the rest is left out");

    private final List<Observation> observations = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Set<String> seen = new HashSet<>();

    void note(Kind kind, String subject, Severity severity, LocalizedText detail) {
        note(kind, subject, severity, detail, List.of(), List.of());
    }

    void note(Kind kind, String subject, Severity severity, LocalizedText detail, Collection<String> keys,
            Collection<SourceRange> at) {
        int count = counts.getOrDefault(kind, 0);
        if (count > MOST_OF_A_KIND || !seen.add(kind + "|" + subject + "|" + detail.zh())) {
            return;
        }
        counts.put(kind, count + 1);
        observations.add(count == MOST_OF_A_KIND
                ? new Observation(kind, subject, severity, MORE, List.of(), List.of())
                : new Observation(kind, subject, severity, detail, List.copyOf(keys), List.copyOf(at)));
    }

    List<Observation> all() {
        return List.copyOf(observations);
    }
}
