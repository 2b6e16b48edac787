/**
 * How reports are kept: a packed record of the values for roll-ups, and a detailed record for everything else.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
