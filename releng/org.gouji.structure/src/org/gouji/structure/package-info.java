/**
 * Checks the structure of the checkout in every build: layers, manifests, packages, sources, translations.
 *
 * @since 1.0
 */
package org.gouji.structure;
