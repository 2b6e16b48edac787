/**
 * Template versions: implement {@link org.gouji.spi.template.ReportTemplate} for one more form.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.spi.template;

import org.eclipse.jdt.annotation.NonNullByDefault;
