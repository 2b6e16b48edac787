package org.gouji.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.gouji.binding.internal.PackSchemas;
import org.gouji.binding.internal.SchemaUnpacker;
import org.gouji.model.schema.FormSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedSchemaTest {

    private static final String YAML = """
            id: demo-2
            title: {zh: 示例, en: Demo}
            basis: {paper: 示例〔2030〕1号, mark: 〔2030〕1号, from: 2030}
            tables:
              - id: t1
                section: s1
                title: {zh: 表, en: Table}
                blocks:
                  - columns: [甲, {label: 乙, kind: amount, unit: 元, decimals: 2, variants: [{text: 兀, severity: error}]}]
                    rows: [{code: "1", label: 收到}]
            """;

    @Test
    void aPackedSchemaReadsLikeItsFile(@TempDir Path folder) throws IOException {
        byte[] packed = packed(folder);
        FormSchema read = SchemaReader.read("demo.yaml", new ByteArrayInputStream(bytes(YAML)));
        FormSchema unpacked = SchemaUnpacker.unpack(packed, bytes(YAML)).orElseThrow();
        assertThat(unpacked).usingRecursiveComparison().isEqualTo(read);
        assertThat(unpacked.cells()).isEqualTo(read.cells()).hasSize(2);
    }

    @Test
    void aStalePackedSchemaIsPassedOver(@TempDir Path folder) throws IOException {
        assertThat(SchemaUnpacker.unpack(packed(folder), bytes(YAML.replace("甲", "丙")))).isEmpty();
    }

    @Test
    void aDamagedPackedSchemaIsPassedOver(@TempDir Path folder) throws IOException {
        byte[] packed = packed(folder);
        for (int i = 0; i < packed.length; i++) {
            byte[] damaged = packed.clone();
            damaged[i] ^= 1;
            assertThat(SchemaUnpacker.unpack(damaged, bytes(YAML))).isEmpty();
            assertThat(SchemaUnpacker.unpack(Arrays.copyOf(packed, i), bytes(YAML))).isEmpty();
        }
    }

    private static byte[] packed(Path folder) throws IOException {
        Path file = Files.write(folder.resolve("demo.yaml"), bytes(YAML));
        PackSchemas.main(new String[]{folder.toString()});
        return Files.readAllBytes(file.resolveSibling("demo.yaml" + PackSchemas.SUFFIX));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
