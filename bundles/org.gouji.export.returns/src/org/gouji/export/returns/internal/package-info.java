@NonNullByDefault
package org.gouji.export.returns.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
