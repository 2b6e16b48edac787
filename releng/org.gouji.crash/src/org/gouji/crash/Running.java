package org.gouji.crash;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process under way; what it printed is kept even when it is killed. */
public final class Running implements Closeable {

    private static final long SECONDS = 300;

    private final String name;

    private final Process process;

    private final Path folder;

    private final List<Line> lines = new ArrayList<>();

    private final Thread reader;

    Running(String name, Process process, Path folder) {
        this.name = name;
        this.process = process;
        this.folder = folder;
        this.reader = new Thread(this::read, "reads " + name);
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                synchronized (lines) {
                    lines.add(Line.of(text));
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            synchronized (lines) {
                lines.add(new Line(List.of("UNREAD", e.toString())));
            }
        }
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    /** Sends a line. */
    public void send(String text) throws IOException {
        process.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Waits for a line of one of the kinds. */
    public Line await(String... kinds) throws InterruptedException {
        return await(1, kinds);
    }

    /** Waits for the line of that number of one of the kinds. */
    public Line await(int number, String... kinds) throws InterruptedException {
        List<String> wanted = List.of(kinds);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (lines) {
            while (true) {
                Optional<Line> found = lines.stream().filter(line -> wanted.contains(line.kind()))
                        .skip(number - 1).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                if (System.nanoTime() > end || !reader.isAlive()) {
                    throw new IllegalStateException(name + " never said " + wanted + ": " + lines + errors());
                }
                lines.wait(100);
            }
        }
    }

    /** Waits until it said so much, or says no more. */
    public void awaitLines(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (lines) {
            while (lines.size() < count && reader.isAlive() && System.nanoTime() < end) {
                lines.wait(100);
            }
        }
    }

    /** Kills it with signal 9, and returns what it had printed. */
    public List<Line> kill() throws InterruptedException {
        // Not by the process itself, which would throw away what has not been read yet.
        process.toHandle().destroyForcibly();
        return all();
    }

    /** Waits for its end, and returns what it printed. */
    public List<Line> all() throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.toHandle().destroyForcibly();
            throw new IllegalStateException(name + " did not end");
        }
        reader.join();
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Whether it still runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Waits for its end, which must be a good one. */
    public List<Line> good() throws InterruptedException {
        List<Line> said = all();
        if (process.exitValue() != 0) {
            throw new IllegalStateException(name + " ended with " + process.exitValue() + ": " + said + errors());
        }
        return said;
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends it if need be, and removes its temporary files, as the launcher's next start does. */
    @Override
    public void close() throws IOException {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Processes.delete(folder);
    }
}
