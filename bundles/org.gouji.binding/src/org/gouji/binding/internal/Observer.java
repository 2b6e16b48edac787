package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;

/** Collects what binding notices; the same thing about the same subject counts once. */
final class Observer {

    private final List<Observation> observations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    void note(Kind kind, String subject, Severity severity, LocalizedText detail) {
        note(kind, subject, severity, detail, List.of(), List.of());
    }

    void note(Kind kind, String subject, Severity severity, LocalizedText detail, Collection<String> keys,
            Collection<SourceRange> at) {
        if (seen.add(kind + "|" + subject + "|" + detail.zh())) {
            observations.add(
                    new Observation(kind, subject, severity, detail, List.copyOf(keys), List.copyOf(at)));
        }
    }

    List<Observation> all() {
        return List.copyOf(observations);
    }
}
