/** The keys of the commands: what they are, and choosing others. */
package org.gouji.ui.internal.keys;
