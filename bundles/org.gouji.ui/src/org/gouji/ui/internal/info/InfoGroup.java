package org.gouji.ui.internal.info;

import java.util.List;

import org.gouji.ui.internal.browse.FactRow;

/**
 * Facts that belong together.
 *
 * @param title what they are about
 * @param facts the facts
 */
public record InfoGroup(String title, List<FactRow> facts) {

    public InfoGroup {
        facts = List.copyOf(facts);
    }
}
