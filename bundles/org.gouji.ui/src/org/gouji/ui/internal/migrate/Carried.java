package org.gouji.ui.internal.migrate;

import java.util.List;
import java.util.Optional;

import org.gouji.migration.MigratedReport.Loss;
import org.gouji.model.schema.FormMapping;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.present.Texts;

/**
 * What becomes of a filing in a newer form.
 *
 * @param filing the filing
 * @param cells how many cells of the newer form are filled
 * @param losses the values that have no cell of their own
 * @param refusal why it cannot be migrated
 */
record Carried(Filing filing, long cells, List<Lost> losses, Optional<String> refusal) {

    Carried {
        losses = List.copyOf(losses);
    }

    /**
     * A value that has no cell of its own in the newer form.
     *
     * @param cell its cell
     * @param value what it says
     * @param what what becomes of it
     * @param reason why
     */
    record Lost(String cell, String value, String what, String reason) {

        static Lost of(Texts texts, Loss loss) {
            return new Lost(texts.of(loss.name()), texts.of(ValueText.of(loss.value()).words()),
                    texts.get(loss.kind() == FormMapping.Kind.SUM ? "migrate.lost-sum" : "migrate.lost"),
                    texts.of(loss.reason()));
        }
    }

    String agency() {
        return filing.name().orElseGet(() -> filing.latest().path());
    }

    String year() {
        return filing.year().map(String::valueOf).orElse("");
    }

    boolean possible() {
        return refusal.isEmpty();
    }
}
