/**
 * The export target {@code csv}: one table of all reports.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.export.csv.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
