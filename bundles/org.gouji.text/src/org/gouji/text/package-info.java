/**
 * What readers of plain-text formats share: character encodings, lines with their places, and the search for tables
 * among lines.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
