package org.gouji.ui.internal.prefs;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.gouji.core.InvalidProfileException;
import org.gouji.core.RuleProfile;
import org.gouji.core.RunOptions;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The office's rule profile as this workbench keeps it. */
public final class RuleSettings {

    private static final String KEY = "rules.profile";

    private RuleSettings() {
    }

    /** The profile; every rule as it is while none was set. */
    public static RuleProfile current() {
        try {
            return RuleProfile.parse(node().get(KEY, ""));
        } catch (InvalidProfileException e) {
            Platform.getLog(RuleSettings.class).warn("the stored rule profile is damaged and does not count", e);
            return RuleProfile.NONE;
        }
    }

    /** Usual options for checks in this workbench: by the profile as it is at each check. */
    public static RunOptions options() {
        return RunOptions.DEFAULT.withProfile(RuleSettings::current);
    }

    static void keep(RuleProfile profile) throws BackingStoreException {
        node().put(KEY, profile.text());
        node().flush();
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode("org.gouji.ui");
    }
}
