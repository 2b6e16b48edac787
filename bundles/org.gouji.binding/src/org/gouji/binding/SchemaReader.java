package org.gouji.binding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

import org.gouji.binding.internal.PackSchemas;
import org.gouji.binding.internal.SchemaParser;
import org.gouji.binding.internal.SchemaUnpacker;
import org.gouji.binding.internal.YamlNode;
import org.gouji.model.schema.FormSchema;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a form from its schema file (YAML, UTF-8). The guide "Adding a template version" describes the file.
 *
 * @since 1.0
 */
public final class SchemaReader {

    private SchemaReader() {
    }

    /**
     * Reads a schema.
     *
     * @param name name of the file, for messages
     * @param content its bytes; read to the end, not closed
     * @return the schema
     * @throws SchemaException when the content is no valid schema
     * @throws IOException when the bytes cannot be read
     */
    public static FormSchema read(String name, InputStream content) throws IOException {
        return parse(name, content.readAllBytes());
    }

    /** Reads the schema of a bundle; the build may have packed it beside its file, which spares parsing it. */
    static FormSchema load(Class<?> owner, String resource) throws IOException {
        byte[] source = bytes(owner, resource)
                .orElseThrow(() -> new SchemaException(resource, "/", "there is no such file in the bundle"));
        Optional<FormSchema> packed = bytes(owner, resource + PackSchemas.SUFFIX)
                .flatMap(bytes -> SchemaUnpacker.unpack(bytes, source));
        return packed.isPresent() ? packed.get() : parse(resource, source);
    }

    private static Optional<byte[]> bytes(Class<?> owner, String resource) throws IOException {
        try (InputStream content = owner.getResourceAsStream(resource)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        }
    }

    private static FormSchema parse(String name, byte[] bytes) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(false).build();
        try {
            Object root = new Load(settings).loadFromInputStream(new ByteArrayInputStream(bytes));
            if (!(root instanceof Map<?, ?>)) {
                throw new SchemaException(name, "/", "a mapping is expected");
            }
            return new SchemaParser(YamlNode.root(name, root)).parse();
        } catch (YamlEngineException e) {
            throw new SchemaException(name, "/", String.valueOf(e.getMessage()));
        }
    }
}
