/** Taking files into the workspace: what is in them, the wizard, and the work in the background. */
package org.gouji.ui.internal.intake;
