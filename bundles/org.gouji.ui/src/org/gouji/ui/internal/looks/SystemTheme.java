package org.gouji.ui.internal.looks;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the system for light or dark controls. SWT has no public call for it; this is the one that the platform's own
 * themes make. Where it is not there, the system's controls stay as the system has them.
 */
final class SystemTheme {

    private static final String CLASS = "org.eclipse.swt.internal.%s.OS";

    private SystemTheme() {
    }

    static void prefer(Scheme scheme) {
        try {
            Class<?> calls = Class.forName(CLASS.formatted(SWT.getPlatform()), true, Display.class.getClassLoader());
            calls.getMethod("setTheme", boolean.class).invoke(null, scheme == Scheme.DARK);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException
                | InvocationTargetException e) {
            Platform.getLog(SystemTheme.class).warn("the system's controls cannot be made " + scheme, e);
        }
    }
}
