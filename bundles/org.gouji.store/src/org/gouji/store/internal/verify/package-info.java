@NonNullByDefault
package org.gouji.store.internal.verify;

import org.eclipse.jdt.annotation.NonNullByDefault;
