/**
 * Reading files: implement {@link org.gouji.spi.reader.DocumentReader} for one more input format.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.spi.reader;

import org.eclipse.jdt.annotation.NonNullByDefault;
