/**
 * The agency register: which bodies there were when, what they were called, and which body a report is of.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.register;

import org.eclipse.jdt.annotation.NonNullByDefault;
