package org.gouji.format.doc.internal;

import java.util.EnumMap;
import java.util.Map;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.spi.reader.ReadContext;

/** Counts what is to be told, so that a document with a thousand pictures gives one diagnostic. */
final class Notices {

    private final Map<Notice, Integer> counts = new EnumMap<>(Notice.class);

    void add(Notice notice) {
        counts.merge(notice, 1, Integer::sum);
    }

    int count(Notice notice) {
        return counts.getOrDefault(notice, 0);
    }

    void report(ReadContext context) {
        counts.forEach((notice, count) -> {
            if (notice.partial()) {
                context.degrade(InputStatus.OK_PARTIAL, notice.text(count));
            } else {
                context.report(Diagnostic.of(notice.code(), notice.severity(), notice.text(count)));
            }
        });
    }
}
