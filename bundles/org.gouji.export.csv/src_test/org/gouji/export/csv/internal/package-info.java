@NonNullByDefault
package org.gouji.export.csv.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
