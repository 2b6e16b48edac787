/**
 * Small values that every stage shares: texts in two languages, severities, statuses, places and diagnostics.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
