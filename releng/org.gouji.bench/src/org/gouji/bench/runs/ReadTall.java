package org.gouji.bench.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.gouji.bench.Distribution;
import org.gouji.bench.Reading;
import org.gouji.model.document.Document;
import org.gouji.spi.Limits;

/** A process that reads one document with a tall table, by the reader alone, and makes sure that nothing was lost. */
public final class ReadTall {

    /** Limits that do not bind: what is measured is the reader. */
    private static final Limits WIDE = new Limits(1L << 40, 1L << 40, 10_000, 200, 1 << 30, Integer.MAX_VALUE - 8,
            Duration.ofHours(1));

    private ReadTall() {
    }

    /** Reads the file given first and compares its rows with the number given second. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        Document document = new Reading(Distribution.docxReader(Distribution.ofCheckout().plugins()), WIDE).read(file);
        int read = document.tables().get(0).rowCount();
        String last = document.tables().get(0).row(rows - 1).get(0).text();
        if (read != rows || !last.equals("第" + rows + "件")) {
            throw new IOException(read + " rows, the last begins with " + last);
        }
    }
}
