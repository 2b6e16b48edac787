@NonNullByDefault
package org.gouji.format.doc.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
