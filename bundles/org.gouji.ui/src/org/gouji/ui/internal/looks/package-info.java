/** How the workbench looks: colours, light and dark, and what a screen reader is told. */
package org.gouji.ui.internal.looks;
