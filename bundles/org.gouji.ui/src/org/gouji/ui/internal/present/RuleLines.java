package org.gouji.ui.internal.present;

import java.util.List;

import org.gouji.core.PluginRegistry;
import org.gouji.core.RuleCodes;
import org.gouji.core.RuleProfile;

/** The codes of all rules that are installed with an office's settings. */
public final class RuleLines {

    private RuleLines() {
    }

    /** Sorted by code; codes that only the profile knows are left out. */
    public static List<RuleLine> of(PluginRegistry registry, RuleProfile profile, Texts texts) {
        return new RuleCodes(registry).all().entrySet().stream().map(e -> new RuleLine(e.getKey(),
                texts.of(e.getValue().title()), e.getValue().severity(), profile.level(e.getKey()))).toList();
    }
}
