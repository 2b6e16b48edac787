/**
 * The export target {@code xlsx}: one workbook of all reports of a run, or of one report in the official layout.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.export.xlsx.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
