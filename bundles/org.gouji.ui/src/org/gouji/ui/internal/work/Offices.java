package org.gouji.ui.internal.work;

import java.time.Clock;

import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.store.Actor;
import org.gouji.store.Workspace;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.prefs.RuleSettings;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.Problems;

/** The one office of this workbench; views and commands are made by the platform and ask for it here. */
public final class Offices {

    private static final Office OFFICE = new Office(new JobWork(), Offices::host);

    private static final Problems PROBLEMS = new Problems(OFFICE, Offices::plugins,
            Workbenches.texts().get("problems.looking"));

    private Offices() {
    }

    public static Office office() {
        return OFFICE;
    }

    /** What is wrong with the filings of the workspace. */
    public static Problems problems() {
        return PROBLEMS;
    }

    private static PluginRegistry plugins() {
        return Workbenches.registry().orElseGet(StaticPluginRegistry::of);
    }

    private static Workspace.Host host(RunOptions options) {
        return new Workspace.Host(plugins(), new Actor(Memory.officer(), Clock.systemUTC()),
                options.withProfile(RuleSettings::current));
    }
}
