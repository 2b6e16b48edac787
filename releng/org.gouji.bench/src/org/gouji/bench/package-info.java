/** What reading and checking costs, beside other programs that read the same documents. */
package org.gouji.bench;
