package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped samples: their bytes are those that {@link Samples} makes, and reading them gives the JSON beside them. With
 * {@code -Dgouji.samples.write=true} both are written anew; look at the difference before you commit it.
 */
class SamplesTest {

    private static final Path FOLDER = Path.of("../../releng/samples");
    private static final Path EXPECTED = Path.of("../../releng/samples-expected");
    private static final boolean WRITE = Boolean.getBoolean("gouji.samples.write");

    @Test
    void theFilesAreThoseMadeHere() throws IOException {
        List<Samples.Sample> samples = Samples.all();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(14);
        for (Samples.Sample sample : samples) {
            Path file = FOLDER.resolve(sample.path());
            if (WRITE) {
                Files.createDirectories(file.getParent());
                Files.write(file, sample.bytes());
            }
            assertThat(Files.readAllBytes(file)).as(sample.path()).isEqualTo(sample.bytes());
        }
    }

    static Stream<String> readable() throws IOException {
        TreeSet<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile).map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    // The legacy format needs the wrapper of a library; it is tested where there is a framework.
                    .filter(path -> !path.endsWith(".doc")).forEach(paths::add);
        }
        return paths.stream();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void readingGivesWhatIsExpected(String path) throws IOException {
        List<CheckedReport> reports = Checking.check(FOLDER.resolve(path), path);
        String json = Json.of(reports);
        Path expected = EXPECTED.resolve(path + ".json");
        if (WRITE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, json, StandardCharsets.UTF_8);
        }
        assertThat(json).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
