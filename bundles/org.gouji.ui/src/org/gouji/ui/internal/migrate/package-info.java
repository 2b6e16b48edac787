/** Reports carried into a newer form. */
package org.gouji.ui.internal.migrate;
