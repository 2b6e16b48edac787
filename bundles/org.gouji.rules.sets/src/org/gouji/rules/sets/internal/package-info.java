/**
 * Rules about a set of reports: totals of an area, who is missing, who is late.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.rules.sets.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
