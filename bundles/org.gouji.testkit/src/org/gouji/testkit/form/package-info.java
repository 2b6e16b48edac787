/**
 * Reports of invented agencies, written in every input format from the same figures.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.testkit.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
