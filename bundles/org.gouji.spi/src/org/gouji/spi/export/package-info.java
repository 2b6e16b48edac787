/**
 * Export targets: implement {@link org.gouji.spi.export.Exporter} for one more.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.spi.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
