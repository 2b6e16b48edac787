/**
 * Rules about the relations between the cells of a report's tables.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.rules.arithmetic.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
