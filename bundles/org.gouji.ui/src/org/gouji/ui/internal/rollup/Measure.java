package org.gouji.ui.internal.rollup;

import java.util.List;

import org.gouji.model.LocalizedText;

/**
 * Something that a form counts.
 *
 * @param name what, for people
 * @param keys the cells that are added up for it; mostly one
 */
public record Measure(LocalizedText name, List<String> keys) {

    public Measure {
        keys = List.copyOf(keys);
    }
}
