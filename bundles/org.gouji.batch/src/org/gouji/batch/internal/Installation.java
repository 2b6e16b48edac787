package org.gouji.batch.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.gouji.core.PluginRegistry;

/**
 * What the program finds where it runs.
 *
 * @param plugins the plug-ins
 * @param problems what is wrong with jars: {@code plugins/name.jar} to {@code KIND|detail}
 * @param version the program's version without build qualifier
 * @param scratch a private folder that is removed at the end
 * @param locale the system's language
 * @param timings is told what has just ended
 */
record Installation(PluginRegistry plugins, Map<String, String> problems, String version, Path scratch, Locale locale,
        Consumer<String> timings) {
}
