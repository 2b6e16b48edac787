package org.gouji.ui.internal.browse;

/**
 * A named fact.
 *
 * @param name what it is
 * @param text the fact
 */
public record FactRow(String name, String text) {
}
