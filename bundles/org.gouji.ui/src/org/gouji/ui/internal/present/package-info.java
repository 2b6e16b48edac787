/** What the workbench shows, without a screen: turns reports and plug-ins into texts, marks and grids. */
package org.gouji.ui.internal.present;
