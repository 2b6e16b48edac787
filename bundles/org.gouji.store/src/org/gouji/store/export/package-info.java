/**
 * Filings on their way to export targets, the same from every host.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
