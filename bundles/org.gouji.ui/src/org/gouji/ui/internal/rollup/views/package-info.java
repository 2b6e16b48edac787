/** The views of the perspective of the totals. */
package org.gouji.ui.internal.rollup.views;
