@NonNullByDefault
package org.gouji.store.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
