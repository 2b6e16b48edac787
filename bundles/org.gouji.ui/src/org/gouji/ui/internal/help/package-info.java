/** The officer's guide in the workbench: contexts of its parts and dialogs, and a view that shows the pages. */
package org.gouji.ui.internal.help;
