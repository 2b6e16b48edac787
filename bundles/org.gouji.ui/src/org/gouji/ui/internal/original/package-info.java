/** The original of a report as its reader shows it, as a page or as plain text, without a screen. */
package org.gouji.ui.internal.original;
