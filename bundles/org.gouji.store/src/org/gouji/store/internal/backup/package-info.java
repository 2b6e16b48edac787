@NonNullByDefault
package org.gouji.store.internal.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
