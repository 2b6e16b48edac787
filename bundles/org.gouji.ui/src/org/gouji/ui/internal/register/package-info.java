/** The agency register: its tree, changes with their days, files, and filings that no name told whose they are. */
package org.gouji.ui.internal.register;
