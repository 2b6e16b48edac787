@NonNullByDefault
package org.gouji.export.xlsx.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
