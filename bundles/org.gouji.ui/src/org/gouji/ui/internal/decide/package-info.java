/** The commands of the review: next faulty report, quick fix, undo, accept, return, waive. */
package org.gouji.ui.internal.decide;
