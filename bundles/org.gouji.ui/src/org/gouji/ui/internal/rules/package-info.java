/** By which rules the reports of the open workspace are checked, and checking them all anew. */
package org.gouji.ui.internal.rules;
