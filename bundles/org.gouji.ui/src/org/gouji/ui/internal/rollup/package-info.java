/** What the perspective of the totals shows, without a screen. */
package org.gouji.ui.internal.rollup;
