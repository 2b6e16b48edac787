package org.gouji.core.internal;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.gouji.core.PluginEntry;
import org.gouji.spi.PluginProperties;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Follows the services of one plug-in interface without creating them. The framework's types know no null rules. */
@NonNullByDefault({})
final class ServiceWatch<T> implements ServiceTrackerCustomizer<T, ServiceEntry<T>> {

    private final BundleContext context;
    private final ServiceTracker<T, ServiceEntry<T>> tracker;

    ServiceWatch(BundleContext context, Class<T> type) {
        this.context = context;
        this.tracker = new ServiceTracker<>(context, type, this);
    }

    ServiceWatch<T> open() {
        tracker.open();
        return this;
    }

    void close() {
        tracker.close();
    }

    EntryList<T> list() {
        List<PluginEntry<T>> oldestFirst = tracker.getTracked().values().stream()
                .sorted(Comparator.comparingLong(ServiceEntry::serviceId)).<PluginEntry<T>>map(entry -> entry).toList();
        return new EntryList<>(oldestFirst);
    }

    @Override
    public ServiceEntry<T> addingService(ServiceReference<T> reference) {
        return reference.getProperty(PluginProperties.ID) == null ? null : new ServiceEntry<>(context, reference);
    }

    @Override
    public void modifiedService(ServiceReference<T> reference, ServiceEntry<T> entry) {
        entry.refresh();
    }

    @Override
    public void removedService(ServiceReference<T> reference, ServiceEntry<T> entry) {
        entry.release();
    }
}
