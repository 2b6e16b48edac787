/** The workspace in the workbench: opening and switching, jobs with progress, what is remembered between starts. */
package org.gouji.ui.internal.work;
