package org.gouji.itests.ui;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Plug-ins of a third party, there from one moment to the next. */
final class ForeignPlugins {

    private ForeignPlugins() {
    }

    /**
     * What every plug-in says of itself.
     *
     * @param kind its kind, one of {@link PluginProperties}
     * @param id its id
     * @param name its name
     */
    record Facts(String kind, String id, LocalizedText name) {
    }

    /** Registers a plug-in, with what its kind says besides; whoever does so takes it back. */
    static <T> ServiceRegistration<T> register(Class<T> service, T plugin, Facts facts, Map<String, ?> more) {
        BundleContext context = FrameworkUtil.getBundle(ForeignPlugins.class).getBundleContext();
        Dictionary<String, Object> properties = new Hashtable<>(more);
        properties.put(PluginProperties.ID, facts.id());
        properties.put(PluginProperties.KIND, facts.kind());
        properties.put(PluginProperties.NAME_ZH, facts.name().zh());
        properties.put(PluginProperties.NAME_EN, facts.name().en());
        return context.registerService(service, plugin, properties);
    }
}
