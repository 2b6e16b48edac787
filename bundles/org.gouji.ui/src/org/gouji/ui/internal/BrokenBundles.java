package org.gouji.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.gouji.ui.internal.present.BrokenBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.AbstractWiringNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;

/** Finds the bundles that did not resolve, and what they miss. */
public final class BrokenBundles {

    private final BundleContext context;
    private final FrameworkWiring wiring;

    BrokenBundles(BundleContext context) {
        this.context = context;
        wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /** Those of this moment. */
    public static List<BrokenBundle> now() {
        return new BrokenBundles(Workbenches.context()).list();
    }

    List<BrokenBundle> list() {
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .filter(bundle -> !wiring.resolveBundles(List.of(bundle))).map(this::describe).toList();
    }

    private BrokenBundle describe(Bundle bundle) {
        String id = Objects.requireNonNullElse(bundle.getSymbolicName(), bundle.getLocation());
        String name = Objects.requireNonNullElse(bundle.getHeaders().get(Constants.BUNDLE_NAME), id);
        Version version = bundle.getVersion();
        String plain = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<String> missing = revision == null
                ? List.of()
                : revision.getDeclaredRequirements(null).stream().filter(this::missing).map(BrokenBundles::words)
                        .toList();
        return new BrokenBundle(id, plain, name, missing);
    }

    private boolean missing(Requirement requirement) {
        String effective = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE,
                Namespace.EFFECTIVE_RESOLVE);
        String resolution = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE,
                Namespace.RESOLUTION_MANDATORY);
        boolean counts = effective.equals(Namespace.EFFECTIVE_RESOLVE)
                && resolution.equals(Namespace.RESOLUTION_MANDATORY);
        return counts && wiring.findProviders(requirement).isEmpty();
    }

    /** The filter without its attribute: enough to look for, such as {@code (&(org.example.api)(version>=1.0.0))}. */
    private static String words(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        boolean isPackage = requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE);
        String kind = isPackage ? "" : requirement.getNamespace() + " ";
        return kind + filter.replace(requirement.getNamespace() + "=", "")
                .replace(AbstractWiringNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE, "version");
    }
}
