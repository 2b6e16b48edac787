/** Reads Word documents (docx): package checks, then one streaming pass over the main part. */
@NonNullByDefault
package org.gouji.format.docx.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
