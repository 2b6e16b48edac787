/**
 * What all plug-ins have in common: service properties, limits, cancellation.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.spi;

import org.eclipse.jdt.annotation.NonNullByDefault;
