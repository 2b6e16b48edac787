package org.gouji.ui.internal.web;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** The system's browser component, which takes a moment to load. */
public final class WebLibrary {

    /** What the widget asks when the first browser is made; only where the component is WebKit of GTK. */
    private static final String OWNER = "org.eclipse.swt.internal.webkit.WebKitGTK";
    private static final String QUESTION = "webkit_get_major_version";
    private static final long REST_MILLIS = 1_000;

    private WebLibrary() {
    }

    /** Loads it in the background, so that the window does not wait for it when the first report is opened. */
    public static void load() {
        if (!Boolean.getBoolean(WebPage.OFF)) {
            Job.createSystem("web", monitor -> {
                ask();
                return Status.OK_STATUS;
            }).schedule(REST_MILLIS);
        }
    }

    private static void ask() {
        try {
            Class.forName(OWNER).getMethod(QUESTION).invoke(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            // Another system, or no component: the first page will tell.
            Platform.getLog(WebLibrary.class).info("no browser component to be loaded early: " + e);
        }
    }
}
