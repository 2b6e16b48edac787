/**
 * The way of an input through the house: plug-ins, reading, binding, checking and exporting, the same for every host.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
