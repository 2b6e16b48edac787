/**
 * Checks: implement {@link org.gouji.spi.rule.ValidationRule} for one more rule.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.spi.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
