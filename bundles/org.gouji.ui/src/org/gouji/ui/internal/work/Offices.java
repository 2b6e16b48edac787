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

/** The one office of this workbench; views and commands are made by the platform and ask for it here. */
public final class Offices {

    private static final Office OFFICE = new Office(new JobWork(), Offices::host);

    private Offices() {
    }

    public static Office office() {
        return OFFICE;
    }

    private static Workspace.Host host(RunOptions options) {
        PluginRegistry plugins = Workbenches.registry().orElseGet(StaticPluginRegistry::of);
        return new Workspace.Host(plugins, new Actor(Memory.officer(), Clock.systemUTC()),
                options.withProfile(RuleSettings.current()));
    }
}
