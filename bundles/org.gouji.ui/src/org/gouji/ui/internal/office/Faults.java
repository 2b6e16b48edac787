package org.gouji.ui.internal.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.gouji.core.PluginFault;

/** Remembers which plug-ins failed, the last ones first. */
public final class Faults implements Consumer<PluginFault> {

    private static final int MOST = 1000;

    private final Deque<PluginFault> faults = new ArrayDeque<>();
    private final Runnable changed;

    Faults(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void accept(PluginFault fault) {
        synchronized (faults) {
            faults.addFirst(fault);
            if (faults.size() > MOST) {
                faults.removeLast();
            }
        }
        changed.run();
    }

    public List<PluginFault> all() {
        synchronized (faults) {
            return List.copyOf(faults);
        }
    }
}
