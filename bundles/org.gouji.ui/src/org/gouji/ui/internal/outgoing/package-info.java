/** What goes out of the workspace: exports and returns, their wizards, and the work in the background. */
package org.gouji.ui.internal.outgoing;
