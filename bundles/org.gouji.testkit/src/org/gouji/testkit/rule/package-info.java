/**
 * For providers of rules: a record of what a rule says, and what every rule must keep to.
 *
 * @since 1.0
 */
@NonNullByDefault
package org.gouji.testkit.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
