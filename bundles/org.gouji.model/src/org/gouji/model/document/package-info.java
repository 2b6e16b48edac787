/**
 * What a reader found in a file: headings, paragraphs and tables, each with its place in the file.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.model.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
