package org.gouji.ui.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.gouji.core.PluginRegistry;
import org.gouji.ui.internal.present.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What the parts of the workbench need from their surroundings. */
public final class Workbenches {

    private Workbenches() {
    }

    /** The texts in the language the workbench was started with. */
    public static Texts texts() {
        return Texts.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
    }

    /** The plug-ins; empty while the core is not running. */
    public static Optional<PluginRegistry> registry() {
        BundleContext context = context();
        ServiceReference<PluginRegistry> reference = context.getServiceReference(PluginRegistry.class);
        return Optional.ofNullable(reference).map(context::getService);
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(Workbenches.class).getBundleContext();
    }
}
