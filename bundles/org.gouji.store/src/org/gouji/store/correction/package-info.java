/**
 * Corrections of values: conditional patches that can be taken back, exported, and tried on another version of a report.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.correction;

import org.eclipse.jdt.annotation.NonNullByDefault;
