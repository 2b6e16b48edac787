package org.gouji.ui.internal.office;

/** Is told what changed, in the thread in which it changed. */
public interface OfficeListener {

    void changed(Change change);

    /** Is told what could not be done. */
    default void trouble(Trouble trouble) {
    }
}
