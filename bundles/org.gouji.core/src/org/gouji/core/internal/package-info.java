/**
 * How the pipeline works inside.
 */
@NonNullByDefault
package org.gouji.core.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
