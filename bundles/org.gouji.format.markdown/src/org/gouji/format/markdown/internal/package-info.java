/**
 * Reads Markdown as reports come in it: converted by tools and edited by hand. Tables, prose and headings are found by
 * own code and not by a CommonMark parser: such a parser cuts ragged rows to the header's width, takes rows without a
 * separator line for prose, and loses the columns that a place in the file needs.
 */
@NonNullByDefault
package org.gouji.format.markdown.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
