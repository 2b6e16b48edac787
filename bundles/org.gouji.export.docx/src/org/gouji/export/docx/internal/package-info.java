@NonNullByDefault
package org.gouji.export.docx.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
