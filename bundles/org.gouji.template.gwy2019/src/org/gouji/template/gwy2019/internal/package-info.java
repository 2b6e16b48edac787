@NonNullByDefault
package org.gouji.template.gwy2019.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
