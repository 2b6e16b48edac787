/** Invented reports as a word processor writes them: verbose, and the same for the same seed. */
package org.gouji.bench.docs;
