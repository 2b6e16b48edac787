package org.gouji.format.zip.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.UnreadableException;

/** Entries that share bytes, which no honest program writes: a few bytes then inflate to any number of files. */
final class Overlaps {

    /** Damage may do it to a few. */
    private static final int MOST = 16;

    private Overlaps() {
    }

    static Set<Entry> in(Directory directory) throws UnreadableException {
        Set<Entry> overlapping = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Entry> sorted = directory.entries().stream().filter(entry -> entry.within(directory.start()))
                .sorted(Comparator.comparingLong(Entry::start)).toList();
        Entry widest = null;
        for (Entry entry : sorted) {
            if (widest != null && entry.start() < widest.end()) {
                overlapping.add(entry);
                overlapping.add(widest);
            }
            if (widest == null || entry.end() > widest.end()) {
                widest = entry;
            }
        }
        if (overlapping.size() > MOST) {
            throw new UnreadableException(InputStatus.MALFORMED_PACKAGE,
                    LocalizedText.of("压缩包内多个文件的内容互相重叠，疑为压缩炸弹，未解开。请确认来源。",
                            "Files in the archive share their bytes: a zip bomb? It was not taken apart. Check where it"
                                    + " comes from."));
        }
        return overlapping;
    }
}
