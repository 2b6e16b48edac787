/** What is known of a report besides its content: whose it is, what recognised it, its file and its versions. */
package org.gouji.ui.internal.info;
