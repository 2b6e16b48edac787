package org.gouji.ui.internal.present;

import java.util.List;

/**
 * A bundle that could not be resolved.
 *
 * @param bundle its symbolic name
 * @param version its version
 * @param name its name for people
 * @param missing what it requires and nobody offers; empty when that is not known
 */
public record BrokenBundle(String bundle, String version, String name, List<String> missing) {

    public BrokenBundle {
        missing = List.copyOf(missing);
    }
}
