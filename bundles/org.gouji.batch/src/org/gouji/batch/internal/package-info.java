/**
 * The commands of the program {@code gouji}: check, convert, plugins, explain, explain-file.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.batch.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
