package org.gouji.itests.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is done in a workbench of its own, and the record of it that the test beside it reads. */
final class OwnRecord {

    private OwnRecord() {
    }

    /** Looks at a screen, or works there. */
    interface Work {

        List<String> lines() throws Exception;
    }

    /** Works in a thread of its own when the property names a record, and does something else at the end. */
    static void begin(String property, Work work, Runnable end) {
        if (System.getProperty(property) != null) {
            new Thread(() -> {
                try {
                    write(Path.of(System.getProperty(property)), tried(work));
                } finally {
                    end.run();
                }
            }, property).start();
        }
    }

    /** What the work says; where it fails, the failure, which the test then shows. */
    static List<String> tried(Work work) {
        try {
            return work.lines();
        } catch (Exception | AssertionError e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            return List.of(text.toString());
        }
    }

    private static void write(Path record, List<String> lines) {
        try {
            Files.write(record, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
