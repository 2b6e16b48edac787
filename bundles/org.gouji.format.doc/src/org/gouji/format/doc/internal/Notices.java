package org.gouji.format.doc.internal;

import java.util.EnumMap;
import java.util.Map;

import org.gouji.spi.reader.ReadContext;

/** Counts what is to be told, so that a document with a thousand pictures gives one diagnostic. */
final class Notices {

    private final Map<Notice, Integer> counts = new EnumMap<>(Notice.class);

    void add(Notice notice) {
        add(notice, 1);
    }

    void add(Notice notice, int count) {
        if (count > 0) {
            counts.merge(notice, count, Integer::sum);
        }
    }

    void report(ReadContext context) {
        counts.forEach((notice, count) -> context.report(notice.diagnostic(count)));
    }
}
