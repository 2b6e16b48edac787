package org.gouji.store.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.store.internal.json.Out;
import org.gouji.store.internal.json.ReportJson;

/**
 * Reports that are kept until all of a set are known. The first ones stay in memory; of the others only their numbers
 * do, some hundred bytes each, and the rest goes to a file that is gone when this is closed. For one thread.
 *
 * @since 1.0
 */
public final class KeptReports implements Closeable {

    private static final int IN_MEMORY = 200;
    /** Characters of a report's text; few have more than some ten thousand. */
    private static final int LONG_TEXT = 100_000;

    private final Path folder;
    private final int inMemory;
    private final List<Member> members = new ArrayList<>();
    private final Map<FormSchema, PackedNumbers> forms = new HashMap<>();
    private Optional<FileChannel> file = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    /**
     * Keeps no report yet.
     *
     * @param folder where a file may be made
     */
    public KeptReports(Path folder) {
        this(folder, IN_MEMORY);
    }

    /**
     * Keeps no report yet.
     *
     * @param folder where a file may be made
     * @param inMemory how many reports stay in memory as they are
     */
    public KeptReports(Path folder, int inMemory) {
        this.folder = folder;
        this.inMemory = inMemory;
    }

    /**
     * Keeps a report.
     *
     * @param path its input's path as given
     * @param report the report
     * @throws IOException when the file cannot be written
     */
    public void add(String path, Report report) throws IOException {
        members.add(members.size() < inMemory && length(report) <= LONG_TEXT
                ? Member.of(path, report)
                : onDisk(path, report));
    }

    private static long length(Report report) {
        return report.sections().stream().flatMap(section -> section.paragraphs().stream())
                .map(ReportSection.Passage::text).mapToLong(String::length).sum();
    }

    private Member onDisk(String path, Report report) throws IOException {
        if (file.isEmpty()) {
            Path spool = Files.createTempFile(folder, "reports", ".spool");
            file = Optional.of(FileChannel.open(spool, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        }
        FileChannel channel = file.get();
        long start = channel.position();
        ByteBuffer bytes = ByteBuffer.wrap(Out.deflated(json -> ReportJson.write(json, report)));
        int length = bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        PackedNumbers numbers = forms.computeIfAbsent(report.schema(), PackedNumbers::new);
        PackedMember.Facts facts = new PackedMember.Facts(path, report.agency(), report.year(), Optional.empty(),
                Optional.empty());
        return new PackedMember(facts, numbers, PackedValues.pack(report.schema(), report.values()),
                () -> read(numbers.schema(), start, length));
    }

    /**
     * How many there are.
     *
     * @return the number of reports
     */
    public int size() {
        return members.size();
    }

    /**
     * The reports in the order in which they came; whole ones can be had until this is closed.
     *
     * @return the members of the set
     */
    public List<Member> members() {
        return List.copyOf(members);
    }

    /**
     * Makes sure that no report was asked for in vain.
     *
     * @throws IOException when one could not be read back
     */
    public void check() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private Report read(FormSchema schema, long start, int length) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            FileChannel channel = file.orElseThrow();
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, start + bytes.position()) < 0) {
                    throw new IOException("a kept report is cut off");
                }
            }
            return ReportJson.read(Out.inflate(bytes.array()), schema);
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw new UncheckedIOException(e);
        }
    }
}
