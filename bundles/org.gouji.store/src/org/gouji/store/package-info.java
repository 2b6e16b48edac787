/**
 * A workspace: the received originals, everything officers decided about them, and what was read from them.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
