package org.gouji.ui.internal.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.ui.internal.present.FindingRow.Fix;

/** The possible values of an uncertain cell as changes that an officer may choose. */
final class Alternatives {

    private final Texts texts;
    private final CellFacts facts;

    Alternatives(Texts texts, Report report) {
        this.texts = texts;
        this.facts = new CellFacts(texts, report, List.of(), Review.NONE);
    }

    /** One change for each possible content, in the order of the reading. */
    List<Fix> of(Value value) {
        Map<String, Fix> fixes = new LinkedHashMap<>();
        value.alternatives().forEach(each -> content(each).ifPresent(content -> {
            String words = facts.alternative(each);
            fixes.putIfAbsent(content, new Fix(value.key(), content, texts.get("fix.possible", words),
                    texts.get("fix.possible.reason", words)));
        }));
        return List.copyOf(fixes.values());
    }

    /** What would stand in the cell; empty where the officer has to type: no number, or one with a unit. */
    private static Optional<String> content(Value.Alternative alternative) {
        if (alternative.raw().isBlank()) {
            return Optional.of("");
        }
        return alternative.raw().codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : alternative.number().map(CellFacts::number);
    }
}
