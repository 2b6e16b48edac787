/**
 * The charts of Apache ECharts as a script for web pages.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.lib.echarts;

import org.eclipse.jdt.annotation.NonNullByDefault;
