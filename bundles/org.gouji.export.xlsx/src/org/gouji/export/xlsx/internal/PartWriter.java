package org.gouji.export.xlsx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes one part of the package; what FastExcel makes anew in each run is put right. */
class PartWriter {

    /** Before the first part. */
    static final PartWriter NONE = new PartWriter(OutputStream.nullOutputStream());

    private final OutputStream out;

    PartWriter(OutputStream out) {
        this.out = out;
    }

    static PartWriter of(String name, OutputStream out, Instant created) {
        if (name.equals("docProps/core.xml")) {
            return new Properties(out, created);
        }
        return name.startsWith("xl/worksheets/sheet") ? new Sheet(out) : new PartWriter(out);
    }

    void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** What comes now, and a little of what came before, is the end of the part. */
    void holdRest() {
        // Nothing there needs a change.
    }

    /** Writes what was held back. */
    void finish() throws IOException {
        // Nothing was.
    }

    /** The document's properties with the given time. */
    private static final class Properties extends PartWriter {

        private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(?=</dcterms:created>)");

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private final Instant created;

        Properties(OutputStream out, Instant created) {
            super(out);
            this.created = created.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        void write(byte[] bytes, int from, int length) {
            held.write(bytes, from, length);
        }

        @Override
        void finish() throws IOException {
            Matcher time = CREATED.matcher(held.toString(StandardCharsets.UTF_8));
            if (!time.find()) {
                throw new IOException("the workbook's properties have no time where it was expected");
            }
            byte[] fixed = time.replaceFirst("$1" + created).getBytes(StandardCharsets.UTF_8);
            super.write(fixed, 0, fixed.length);
        }
    }

    /** A sheet whose merged ranges, which stand behind its cells, are put in order. */
    private static final class Sheet extends PartWriter {

        private static final Pattern MERGES = Pattern.compile("(?<=<mergeCells>)(<mergeCell [^>]*>)+");
        private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*>");

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean hold;

        Sheet(OutputStream out) {
            super(out);
        }

        @Override
        void holdRest() {
            hold = true;
        }

        @Override
        void write(byte[] bytes, int from, int length) throws IOException {
            if (hold) {
                held.write(bytes, from, length);
            } else {
                super.write(bytes, from, length);
            }
        }

        @Override
        void finish() throws IOException {
            String tail = held.toString(StandardCharsets.UTF_8);
            byte[] sorted = MERGES.matcher(tail).replaceAll(Sheet::sorted).getBytes(StandardCharsets.UTF_8);
            super.write(sorted, 0, sorted.length);
        }

        private static String sorted(MatchResult merges) {
            return MERGE.matcher(merges.group()).results().map(MatchResult::group).sorted()
                    .collect(Collectors.joining());
        }
    }
}
