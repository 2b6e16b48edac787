/**
 * The rules of the office that a workspace belongs to, and checks of everything in it anew.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.store.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
