/**
 * The journal: everything that happened in a workspace, in order. The state of the workspace follows from it.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
