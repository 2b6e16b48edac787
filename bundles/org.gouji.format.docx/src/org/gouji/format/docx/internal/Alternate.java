package org.gouji.format.docx.internal;

import java.io.IOException;

/** Content that a newer Word writes twice: exactly one of the two is read. */
final class Alternate {

    private Alternate() {
    }

    /**
     * Goes from the element of alternatives into the first choice this reader understands, or the fallback.
     *
     * @return false when there is neither; the element has then ended
     */
    static boolean enter(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            String name = xml.name();
            if (name.equals(Names.FALLBACK) || name.equals(Names.CHOICE) && understood(xml)) {
                return true;
            }
        }
        return false;
    }

    private static boolean understood(Xml xml) {
        for (String prefix : xml.attribute("Requires").strip().split("\\s+")) {
            if (prefix.isEmpty() || !Names.understood(xml.namespace(prefix))) {
                return false;
            }
        }
        return true;
    }
}
