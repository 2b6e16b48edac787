package org.gouji.batch.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The only place that knows the process's streams. Text for people is in the console's encoding, what it cannot encode is
 * replaced; results for programs are bytes.
 */
final class Terminal {

    private static final String CLEAR = "\r" + " ".repeat(40) + "\r";

    private final InputStream in;
    private final OutputStream results;
    private final PrintStream out;
    private final PrintStream err;
    private final Traits traits;
    private boolean progressShown;

    /**
     * What is at the other end.
     *
     * @param charset encoding of text for people
     * @param colour whether text may be coloured
     * @param progress whether progress may be shown
     */
    record Traits(Charset charset, boolean colour, boolean progress) {
    }

    Terminal(InputStream in, OutputStream out, OutputStream err, Traits traits) {
        this.in = in;
        this.results = new BufferedOutputStream(out, 1 << 16);
        this.out = new PrintStream(results, false, traits.charset());
        this.err = new PrintStream(err, true, traits.charset());
        this.traits = traits;
    }

    /** The streams of this process. */
    static Terminal ofProcess() {
        boolean interactive = System.console() != null;
        boolean colour = interactive && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
        // The descriptors, not System.out: a plug-in that prints must not get into the results.
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), new Traits(charset(), colour, interactive));
    }

    InputStream in() {
        return in;
    }

    boolean colour() {
        return traits.colour();
    }

    boolean showsProgress() {
        return traits.progress();
    }

    /** A line of text for people on the standard output. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** A line of text for people on the error output. */
    synchronized void note(String text) {
        hideProgress();
        err.print(text);
        err.print('\n');
        err.flush();
    }

    /** Replaces the progress shown. */
    synchronized void progress(String text) {
        err.print(CLEAR + text);
        err.flush();
        progressShown = true;
    }

    synchronized void hideProgress() {
        if (progressShown) {
            err.print(CLEAR);
            err.flush();
            progressShown = false;
        }
    }

    /** The standard output for results; closing it only flushes. */
    @NonNullByDefault({})
    OutputStream results() {
        return new FilterOutputStream(results) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                results.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                results.flush();
            }
        };
    }

    /** Writes out what is buffered; a disk that is full must not look like success. */
    void flush() throws IOException {
        results.flush();
        if (out.checkError()) {
            throw new IOException("standard output");
        }
    }

    private static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding").map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name)).findFirst().map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
    }
}
