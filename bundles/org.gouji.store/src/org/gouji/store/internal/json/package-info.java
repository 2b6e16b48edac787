@NonNullByDefault
package org.gouji.store.internal.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
