/**
 * Waivers: findings that an officer accepts as they are, with a reason; they stay visible and are counted apart.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.waiver;

import org.eclipse.jdt.annotation.NonNullByDefault;
