/** Warm runs in one process a competitor: the floors, our reader and pipeline, POI and Tika over the same documents. */
package org.gouji.bench.warm;
