/**
 * The document that readers build: one text buffer and integer arrays instead of an object a cell.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.core.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
