/**
 * Taking received files into a workspace.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.imports;

import org.eclipse.jdt.annotation.NonNullByDefault;
