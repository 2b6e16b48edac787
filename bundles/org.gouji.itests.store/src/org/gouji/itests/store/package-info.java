/** Tests over whole workspaces; this bundle holds nothing else. */
@NonNullByDefault
package org.gouji.itests.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
