/** Kills, starves and races processes that work in a workspace, and looks whether anything was lost. */
package org.gouji.crash;
