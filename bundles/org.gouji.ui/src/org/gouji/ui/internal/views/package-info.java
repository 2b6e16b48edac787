/** The views of the review: explorer, problems, history and properties. */
package org.gouji.ui.internal.views;
