package org.gouji.structure;

import java.util.function.Consumer;

/** One thing to check. */
interface Rule {

    void check(Checkout checkout, Consumer<Problem> problems);
}
