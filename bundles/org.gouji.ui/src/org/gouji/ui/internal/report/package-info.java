/** The editor of a report: its tables in the official layout, its findings, and what is known of each cell. */
package org.gouji.ui.internal.report;
