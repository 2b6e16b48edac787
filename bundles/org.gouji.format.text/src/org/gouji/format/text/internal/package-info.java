@NonNullByDefault
package org.gouji.format.text.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
