@NonNullByDefault
package org.gouji.text.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
