/**
 * What checking a report yields: findings, proposals and the outcome of each rule.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.model.finding;

import org.eclipse.jdt.annotation.NonNullByDefault;
