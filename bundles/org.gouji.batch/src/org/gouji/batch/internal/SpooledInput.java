package org.gouji.batch.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.store.imports.Incoming;

/** Inputs as files that a workspace can keep: the standard input lies in a private file as long as this is open. */
final class SpooledInput implements Closeable {

    private final List<Incoming> files = new ArrayList<>();
    private boolean unread;
    private Optional<Path> spool = Optional.empty();

    private SpooledInput() {
    }

    /** Reads the standard input to its end, if it is among the inputs; whole, because an original is never cut. */
    static SpooledInput of(Shell shell, List<Input> inputs) {
        SpooledInput spooled = new SpooledInput();
        for (Input input : inputs) {
            if (input.file().isPresent()) {
                spooled.files.add(new Incoming(input.file().get(), input.display()));
            } else {
                spooled.standardInput(shell);
            }
        }
        return spooled;
    }

    private void standardInput(Shell shell) {
        try {
            Path file = Files.createTempFile(shell.scratch(), "gouji", ".spool");
            spool = Optional.of(file);
            Files.copy(shell.terminal().in(), file, StandardCopyOption.REPLACE_EXISTING);
            files.add(new Incoming(file, Input.STANDARD_INPUT));
        } catch (IOException e) {
            shell.note(Message.UNREADABLE_STDIN, e.getMessage());
            unread = true;
        }
    }

    /** Whether the standard input could not be read; it has been said. */
    boolean unread() {
        return unread;
    }

    /** In the order of the inputs. */
    List<Incoming> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        if (spool.isPresent()) {
            Files.deleteIfExists(spool.get());
        }
    }
}
