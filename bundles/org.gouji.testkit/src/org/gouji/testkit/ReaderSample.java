package org.gouji.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file to read in a test.
 *
 * @param name file name with extension
 * @param content its bytes; not to be changed
 * @since 1.0
 */
public record ReaderSample(String name, byte[] content) {

    public ReaderSample {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /**
     * A sample of text.
     *
     * @param name file name with extension
     * @param content its text, written in UTF-8
     * @return the sample
     */
    public static ReaderSample of(String name, String content) {
        return new ReaderSample(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A sample that lies beside a class.
     *
     * @param beside the class
     * @param name name of the resource, which is the file name
     * @return the sample
     * @throws IOException when there is no such resource
     */
    public static ReaderSample resource(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name + " beside " + beside.getName());
            }
            return new ReaderSample(name, in.readAllBytes());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
