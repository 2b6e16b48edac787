package org.gouji.ui.internal.looks;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;

/** What the officer chose, and what the workbench was started with: widgets made in one scheme do not change. */
public final class Appearance {

    private static final String KEY = "looks.appearance";

    private static volatile Scheme scheme = Scheme.LIGHT;

    private Appearance() {
    }

    /** What can be chosen. */
    public enum Choice {
        SYSTEM, LIGHT, DARK;

        /** The end of the keys of its texts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Choice choice() {
        String kept = InstanceScope.INSTANCE.getNode("org.gouji.ui").get(KEY, "");
        for (Choice choice : Choice.values()) {
            if (choice.id().equals(kept)) {
                return choice;
            }
        }
        return Choice.SYSTEM;
    }

    /** Keeps what is chosen for the next start. */
    public static void choose(Choice choice) {
        InstanceScope.INSTANCE.getNode("org.gouji.ui").put(KEY, choice.id());
    }

    /** Light or dark, since the start. */
    public static Scheme scheme() {
        return scheme;
    }

    /** Settles the scheme; to be called once, before the first window. */
    public static void begin() {
        scheme = switch (choice()) {
            case LIGHT -> Scheme.LIGHT;
            case DARK -> Scheme.DARK;
            case SYSTEM -> Display.isSystemDarkTheme() ? Scheme.DARK : Scheme.LIGHT;
        };
        if (choice() != Choice.SYSTEM) {
            SystemTheme.prefer(scheme);
        }
    }
}
