/** Web pages inside the workbench's windows, or why there can be none. */
package org.gouji.ui.internal.web;
