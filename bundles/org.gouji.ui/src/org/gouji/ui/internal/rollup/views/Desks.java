package org.gouji.ui.internal.rollup.views;

import org.gouji.core.StaticPluginRegistry;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.rollup.RollupDesk;
import org.gouji.ui.internal.rollup.RollupQuestions;
import org.gouji.ui.internal.work.Offices;

/** The one desk of this workbench; views are made by the platform and ask for it here. */
final class Desks {

    private static final RollupDesk DESK = new RollupDesk(Offices.office());

    private static final RollupQuestions QUESTIONS = new RollupQuestions(Offices.office(), DESK,
            () -> Workbenches.registry().orElseGet(StaticPluginRegistry::of), Workbenches.texts());

    private Desks() {
    }

    static RollupDesk desk() {
        return DESK;
    }

    static RollupQuestions questions() {
        return QUESTIONS;
    }
}
