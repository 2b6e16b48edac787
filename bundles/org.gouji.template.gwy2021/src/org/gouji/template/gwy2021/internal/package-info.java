@NonNullByDefault
package org.gouji.template.gwy2021.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
