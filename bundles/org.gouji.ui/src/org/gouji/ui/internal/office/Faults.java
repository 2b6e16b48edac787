package org.gouji.ui.internal.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.gouji.core.PluginFault;

/** Remembers which plug-ins failed, the last ones first; the same failure over the same file once. */
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
            faults.removeIf(known -> same(known, fault));
            faults.addFirst(fault);
            if (faults.size() > MOST) {
                faults.removeLast();
            }
        }
        changed.run();
    }

    /** A preview and the import after it meet the same failure. */
    private static boolean same(PluginFault one, PluginFault other) {
        return one.plugin().equals(other.plugin()) && one.input().equals(other.input())
                && one.cause().toString().equals(other.cause().toString());
    }

    public List<PluginFault> all() {
        synchronized (faults) {
            return List.copyOf(faults);
        }
    }
}
