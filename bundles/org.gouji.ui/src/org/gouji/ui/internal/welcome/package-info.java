/** The page that greets an officer when no workspace is open. */
package org.gouji.ui.internal.welcome;
