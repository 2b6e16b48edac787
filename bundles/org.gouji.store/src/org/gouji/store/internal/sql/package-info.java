@NonNullByDefault
package org.gouji.store.internal.sql;

import org.eclipse.jdt.annotation.NonNullByDefault;
