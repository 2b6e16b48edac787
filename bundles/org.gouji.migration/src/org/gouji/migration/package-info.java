/**
 * Carries the values of a report of an older form into a newer one as far as the newer form declares it, tells what is
 * lost, and joins both forms in series.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.migration;

import org.eclipse.jdt.annotation.NonNullByDefault;
