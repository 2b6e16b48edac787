/** Tests that start the workbench and use it as the officer does. */
package org.gouji.itests.ui;
