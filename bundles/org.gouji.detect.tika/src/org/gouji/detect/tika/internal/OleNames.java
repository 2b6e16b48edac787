package org.gouji.detect.tika.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

import org.gouji.spi.reader.DocumentHead;

/**
 * The names in an OLE2 compound file, as far as its directory lies in the windows. Entries are found by their form, not
 * by the chain of sectors, so that damaged and cut files have names, too.
 */
final class OleNames {

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    private OleNames() {
    }

    static Set<String> of(DocumentHead head) {
        Set<String> names = new LinkedHashSet<>();
        byte[] last = head.last();
        collect(head.first(), 0, names);
        // Sectors, and so entries, are aligned to the beginning of the file.
        int misaligned = (int) ((head.size() - last.length) % ENTRY);
        collect(last, misaligned == 0 ? 0 : ENTRY - misaligned, names);
        return names;
    }

    private static void collect(byte[] window, int from, Set<String> names) {
        for (int at = from; at + ENTRY <= window.length; at += ENTRY) {
            int length = (window[at + NAME_LENGTH] & 0xFF) - 2;
            int type = window[at + TYPE];
            if (window[at + NAME_LENGTH + 1] == 0 && length > 0 && length < NAME_LENGTH && length % 2 == 0
                    && (type == STORAGE || type == STREAM)) {
                addName(new String(window, at, length, StandardCharsets.UTF_16LE), names);
            }
        }
    }

    private static void addName(String name, Set<String> names) {
        // Standard streams begin with a control character.
        if (name.substring(1).chars().allMatch(c -> c >= ' ' && c < 0xD800)) {
            names.add(name);
        }
    }
}
