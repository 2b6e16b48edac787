/** Two versions of a filing side by side. */
package org.gouji.ui.internal.compare;
