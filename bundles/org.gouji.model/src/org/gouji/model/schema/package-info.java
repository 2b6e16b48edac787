/**
 * The form a template version prescribes: sections, tables, labels, cells and equations, as data.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.model.schema;

import org.eclipse.jdt.annotation.NonNullByDefault;
