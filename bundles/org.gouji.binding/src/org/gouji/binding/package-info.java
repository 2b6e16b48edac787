/**
 * Templates from schema files: loads a form from its file and aligns the messy tables of real reports with it.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;
