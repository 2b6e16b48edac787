@NonNullByDefault
package org.gouji.store.internal.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
