/** The officer's office, without a screen: the open workspace, its work in the background, and what changed in it. */
package org.gouji.ui.internal.office;
