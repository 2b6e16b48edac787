package org.gouji.core.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.core.PluginEntry;
import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/** A plug-in that is an OSGi service: its properties are read at once, it is created when somebody asks for it. */
final class ServiceEntry<T> implements PluginEntry<T> {

    private final BundleContext context;
    private final ServiceReference<T> reference;
    private final String bundle;
    private final String version;
    private volatile Map<String, Object> properties;
    private @Nullable T plugin;

    ServiceEntry(BundleContext context, ServiceReference<T> reference) {
        this.context = context;
        this.reference = reference;
        this.properties = propertiesOf(reference);
        // The bundle of a reference is gone once the service is: keep what results need.
        Bundle provider = reference.getBundle();
        this.bundle = provider == null ? "?" : provider.getSymbolicName();
        this.version = provider == null ? "0.0.0" : plain(provider.getVersion());
    }

    private static String plain(Version version) {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static Map<String, Object> propertiesOf(ServiceReference<?> reference) {
        Map<String, Object> map = new HashMap<>();
        for (String key : reference.getPropertyKeys()) {
            map.put(key, reference.getProperty(key));
        }
        return Map.copyOf(map);
    }

    @Override
    public String id() {
        return text(PluginProperties.ID, "?");
    }

    @Override
    public String kind() {
        return text(PluginProperties.KIND, "?");
    }

    @Override
    public LocalizedText name() {
        return LocalizedText.of(text(PluginProperties.NAME_ZH, id()), text(PluginProperties.NAME_EN, id()));
    }

    @Override
    public String bundle() {
        return bundle;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public int ranking() {
        return properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0;
    }

    @Override
    public Map<String, Object> properties() {
        return properties;
    }

    @Override
    public synchronized T get() {
        T known = plugin;
        if (known == null) {
            known = context.getService(reference);
            if (known == null) {
                throw new IllegalStateException("the plug-in is gone or could not be created");
            }
            plugin = known;
        }
        return known;
    }

    void refresh() {
        properties = propertiesOf(reference);
    }

    synchronized void release() {
        if (plugin != null) {
            plugin = null;
            context.ungetService(reference);
        }
    }

    long serviceId() {
        return properties.get(Constants.SERVICE_ID) instanceof Long id ? id : 0;
    }

    private String text(String name, String otherwise) {
        return properties.get(name) instanceof String text ? text : otherwise;
    }
}
