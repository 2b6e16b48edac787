package org.gouji.itests.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.gouji.binding.SchemaReader;
import org.gouji.model.schema.FormSchema;

/** The official forms. */
final class Forms {

    static final FormSchema OLD = load("/org/gouji/template/gwy2019/internal/gwy-2019-60.yaml");
    static final FormSchema NOW = load("/org/gouji/template/gwy2021/internal/gwy-2021-30.yaml");

    private Forms() {
    }

    private static FormSchema load(String resource) {
        try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream(resource))) {
            return SchemaReader.read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
