package org.gouji.core;

import java.util.List;

import org.gouji.spi.export.InputFacts.PluginRef;

/**
 * Several plug-ins of one kind with one id. The first of them is used; a host may refuse to start instead.
 *
 * @param kind the kind of plug-in
 * @param id the id they share
 * @param plugins all of them, the one that is used first
 * @since 1.0
 */
public record PluginConflict(String kind, String id, List<PluginRef> plugins) {

    public PluginConflict {
        plugins = List.copyOf(plugins);
    }
}
