@NonNullByDefault
package org.gouji.detect.tika.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
