@NonNullByDefault
package org.gouji.store.internal.folder;

import org.eclipse.jdt.annotation.NonNullByDefault;
