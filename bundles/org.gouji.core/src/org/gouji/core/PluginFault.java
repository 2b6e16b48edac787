package org.gouji.core;

import org.gouji.spi.export.InputFacts.PluginRef;

/**
 * What a plug-in threw against its contract: for the log of the host, results name it already.
 *
 * @param plugin the plug-in
 * @param input path of the input it worked on
 * @param cause what it threw
 * @since 1.0
 */
public record PluginFault(PluginRef plugin, String input, Throwable cause) {
}
