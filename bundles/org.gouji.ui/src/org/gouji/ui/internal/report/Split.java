package org.gouji.ui.internal.report;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.SashForm;

/** Remembers where an officer put the line between two parts of a screen. */
final class Split {

    private static final String PREFIX = "split.";

    private Split() {
    }

    /** Divides as it was divided when such a screen was closed last. */
    static void keep(SashForm parts, String name, int... usual) {
        parts.setWeights(weights(name, usual));
        parts.addDisposeListener(event -> {
            int[] now = parts.getWeights();
            if (now.length == usual.length) {
                node().put(PREFIX + name,
                        Arrays.stream(now).mapToObj(String::valueOf).collect(Collectors.joining(",")));
            }
        });
    }

    private static int[] weights(String name, int[] usual) {
        String kept = node().get(PREFIX + name, "");
        if (!kept.matches("[0-9]{1,4}(,[0-9]{1,4})*")) {
            return usual;
        }
        int[] weights = Arrays.stream(kept.split(",")).mapToInt(Integer::parseInt).toArray();
        return weights.length == usual.length && Arrays.stream(weights).sum() > 0 ? weights : usual;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.gouji.ui");
    }
}
