/**
 * The export target {@code json}: one document of the format {@code gouji-report/1} for each report.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.export.json.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
