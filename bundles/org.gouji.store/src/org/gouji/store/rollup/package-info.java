/**
 * Totals over many reports, walked down to the source cells, and which reports are missing or late.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.rollup;

import org.eclipse.jdt.annotation.NonNullByDefault;
