package org.gouji.ui.internal.rules;

import org.gouji.core.RuleProfile;

/**
 * What is to be done about the rules of a workspace.
 *
 * @param choice by which settings it is to be checked
 * @param settings the settings of this workbench
 * @param recheck whether all reports are checked anew
 */
record RuleOrder(Choice choice, RuleProfile settings, boolean recheck) {

    /** By which settings. */
    enum Choice {
        /** As now. */
        KEEP,
        /** Those of this workbench become the workspace's own. */
        TAKE,
        /** Those of whoever opens it. */
        NONE
    }

    /** Whether there is anything to do. */
    boolean something() {
        return recheck || choice != Choice.KEEP;
    }
}
