/** Tests over whole forms; this bundle holds nothing else. */
@NonNullByDefault
package org.gouji.itests.forms;

import org.eclipse.jdt.annotation.NonNullByDefault;
