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
 * The shipped samples: their bytes are those that {@link Samples} makes; with {@code -Dgouji.samples.write=true} they are
 * written anew. Reading them gives the JSON in {@code releng/samples-expected}, which {@code releng/gouji convert} wrote from the top folder;
 * look at the difference before you commit new ones.
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
        List<CheckedReport> reports = Checking.check(FOLDER.resolve(path), "releng/samples/" + path);
        Path expected = EXPECTED.resolve(path + ".json");
        assertThat(comparable(Json.of(reports)))
                .isEqualTo(comparable(Files.readString(expected, StandardCharsets.UTF_8)));
    }

    /** Outside a framework plug-ins have no bundle and so no version. */
    private static String comparable(String json) {
        return json.replaceAll("\"version\": \"[^\"]*\"", "\"version\": \"\"");
    }
}
