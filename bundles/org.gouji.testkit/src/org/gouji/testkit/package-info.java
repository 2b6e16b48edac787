/**
 * Tests for plug-ins that are written elsewhere: contracts to extend, the real pipeline in one call, documents to make
 * and to compare.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.testkit;

import org.eclipse.jdt.annotation.NonNullByDefault;
