@NonNullByDefault
package org.gouji.store.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
