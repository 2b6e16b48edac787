/**
 * Starts an OSGi framework with the bundles of an installation and runs the program in it.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.launcher;

import org.eclipse.jdt.annotation.NonNullByDefault;
