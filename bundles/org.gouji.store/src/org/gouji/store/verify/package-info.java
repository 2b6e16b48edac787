/**
 * What a check of a whole workspace finds damaged.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.verify;

import org.eclipse.jdt.annotation.NonNullByDefault;
