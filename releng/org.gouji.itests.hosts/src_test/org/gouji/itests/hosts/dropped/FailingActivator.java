package org.gouji.itests.hosts.dropped;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Its bundle cannot be started. */
public final class FailingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("the activator fails");
    }

    @Override
    public void stop(BundleContext context) {
        throw new IllegalStateException("was never started");
    }
}
