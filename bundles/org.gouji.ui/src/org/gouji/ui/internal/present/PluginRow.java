package org.gouji.ui.internal.present;

import org.gouji.model.Severity;

/**
 * A line in the list of plug-ins.
 *
 * @param kind what it is, in a word
 * @param id its id
 * @param name its name
 * @param details what it is for: extensions, codes
 * @param bundle symbolic name of its bundle
 * @param version version of its bundle
 * @param state whether it works, or what it misses
 * @param severity for the icon; information when it works
 */
public record PluginRow(String kind, String id, String name, String details, String bundle, String version,
        String state, Severity severity) {
}
