@NonNullByDefault
package org.gouji.format.zip.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
