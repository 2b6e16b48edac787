/**
 * Rules about the parts of a report: its sections, tables, rows, columns and labels, and the paper it rests on.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.rules.structure.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
