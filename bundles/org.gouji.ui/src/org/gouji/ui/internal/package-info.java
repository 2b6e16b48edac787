/** The workbench itself: application, window, perspective and the view of the plug-ins. */
package org.gouji.ui.internal;
