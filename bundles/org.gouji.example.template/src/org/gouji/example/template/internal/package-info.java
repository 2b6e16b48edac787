@NonNullByDefault
package org.gouji.example.template.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
