@NonNullByDefault
package org.gouji.binding.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
