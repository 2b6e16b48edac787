package org.gouji.itests.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IStartup;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Walks through the screens in a workbench of its own, writes down what is wrong with each, and closes it. */
public final class Tour implements IStartup {

    static final String WORK = "gouji.tour.work";
    static final String RECORD = "gouji.tour.record";
    static final String NAME = "gouji.tour.name";

    @Override
    public void earlyStartup() {
        OwnRecord.begin(RECORD, Tour::go, Workbench::close);
    }

    private static List<String> go() {
        Sights sights = new Sights(System.getProperty(NAME));
        Path work = Path.of(System.getProperty(WORK));
        leg(sights, () -> {
            FrameworkUtil.getBundle(Tour.class).start(Bundle.START_TRANSIENT);
            Folders.makeCounty(work);
            new TourOfReview(sights, work).go();
        });
        leg(sights, new TourOfRollup(sights)::go);
        leg(sights, new TourOfDialogs(sights)::go);
        return sights.complaints();
    }

    private interface Leg {
        void go() throws Exception;
    }

    /** What cannot be walked is noted, too; the rest is. */
    private static void leg(Sights sights, Leg leg) {
        OwnRecord.tried(() -> {
            leg.go();
            return List.of();
        }).forEach(problem -> sights.add("tour", problem));
    }
}
