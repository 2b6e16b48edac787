package org.gouji.itests.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Walks through the screens in a workbench of its own, writes down what is wrong with each, and closes it. */
public final class Tour implements IStartup {

    static final String WORK = "gouji.tour.work";
    static final String RECORD = "gouji.tour.record";
    static final String NAME = "gouji.tour.name";

    @Override
    public void earlyStartup() {
        if (System.getProperty(RECORD) != null) {
            new Thread(Tour::go, "tour").start();
        }
    }

    private static void go() {
        Path record = Path.of(System.getProperty(RECORD));
        Sights sights = new Sights(System.getProperty(NAME));
        try {
            Path work = Path.of(System.getProperty(WORK));
            leg(sights, () -> {
                FrameworkUtil.getBundle(Tour.class).start(Bundle.START_TRANSIENT);
                Folders.makeCounty(work);
                new TourOfReview(sights, work).go();
            });
            leg(sights, new TourOfRollup(sights)::go);
            leg(sights, new TourOfDialogs(sights)::go);
        } finally {
            write(record, sights);
            Workbench.later(() -> PlatformUI.getWorkbench().close());
        }
    }

    private interface Leg {
        void go() throws Exception;
    }

    /** What cannot be walked is noted, too; the rest is. */
    private static void leg(Sights sights, Leg leg) {
        try {
            leg.go();
        } catch (Exception | AssertionError e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            sights.add("tour", text.toString());
        }
    }

    private static void write(Path record, Sights sights) {
        try {
            Files.write(record, sights.complaints(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
