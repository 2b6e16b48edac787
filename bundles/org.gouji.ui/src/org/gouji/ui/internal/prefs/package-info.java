/** Pages of the preferences. */
package org.gouji.ui.internal.prefs;
