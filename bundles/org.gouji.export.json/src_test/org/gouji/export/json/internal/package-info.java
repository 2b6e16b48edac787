@NonNullByDefault
package org.gouji.export.json.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
