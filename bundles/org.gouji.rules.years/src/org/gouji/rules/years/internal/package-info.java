/**
 * Rules that compare a report with last year's report of the same agency.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.rules.years.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
