/**
 * Rules about what single cells of a report hold.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.rules.cells.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
