/** Runs of whole processes: the distribution as its users start it, and what it is compared with. */
package org.gouji.bench.runs;
