package org.gouji.ui.internal.compare;

/**
 * A value that differs between two versions.
 *
 * @param cell where
 * @param before what the earlier version says
 * @param after what the later one says
 */
public record ChangedValue(String cell, String before, String after) {
}
