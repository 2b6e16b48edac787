package org.gouji.format.docx.internal;

import org.gouji.spi.Limits;

/**
 * What all that walk through one part share.
 *
 * @param xml the part
 * @param styles the document's styles
 * @param numbering counters of its lists
 * @param notes what was left out
 * @param limits bounds of the run
 */
record Reading(Xml xml, Styles styles, Numbering numbering, Notes notes, Limits limits) {
}
