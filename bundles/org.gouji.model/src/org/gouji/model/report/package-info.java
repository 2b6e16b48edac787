/**
 * One annual report: its values by key, each with state and source cell, and what binding observed.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.model.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
