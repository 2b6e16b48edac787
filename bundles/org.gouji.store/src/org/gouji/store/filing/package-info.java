/**
 * Filings: a body's report of one year with its versions, state and history.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.filing;

import org.eclipse.jdt.annotation.NonNullByDefault;
