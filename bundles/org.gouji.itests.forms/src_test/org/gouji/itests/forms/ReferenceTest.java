package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real reports against what careful reading found in them. Runs where the property {@code gouji.reference} names a
 * folder with {@code seeds/*.txt}, {@code domain/truth} and {@code domain/expected}.
 */
@EnabledIfSystemProperty(named = "gouji.reference", matches = ".+")
class ReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> truths() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder().resolve("domain/truth"))) {
            all.sorted().forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        return files.stream();
    }

    private static Path folder() {
        return Path.of(System.getProperty("gouji.reference", ""));
    }

    private static CheckedReport checked(JsonNode truth) {
        String name = truth.get("file").asText();
        List<CheckedReport> reports = Checking.check(folder().resolve("seeds").resolve(name), name);
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    @ParameterizedTest
    @MethodSource("truths")
    void values(Path file) throws IOException {
        JsonNode truth = JSON.readTree(file.toFile());
        Report report = checked(truth).report().orElseThrow();
        assertThat(report.fit().template()).isEqualTo(truth.get("template").asText());
        assertThat(report.agency()).contains(truth.get("agency").asText());
        assertThat(report.year()).contains(truth.get("year").asInt());
        List<String> keys = new ArrayList<>();
        truth.get("values").fieldNames().forEachRemaining(keys::add);
        assertThat(report.values().all()).extracting(Value::key).containsExactlyInAnyOrderElementsOf(keys);
        for (String key : keys) {
            compare(truth.get("values").get(key), report.values().get(key).orElseThrow());
        }
    }

    private static void compare(JsonNode truth, Value value) {
        assertThat(value.state().id()).as(value.key()).isEqualTo(truth.get("state").asText());
        if (truth.hasNonNull("value")) {
            assertThat(value.number().orElseThrow()).as(value.key())
                    .isEqualByComparingTo(new BigDecimal(truth.get("value").asText()));
        } else {
            assertThat(value.number()).as(value.key()).isEmpty();
        }
        if (truth.hasNonNull("raw")) {
            assertThat(value.raw()).as(value.key()).isEqualTo(truth.get("raw").asText());
        }
        if (value.state() == ValueState.UNCERTAIN) {
            assertThat(value.alternatives()).as(value.key()).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("truths")
    void findings(Path file) throws IOException {
        JsonNode expected = JSON
                .readTree(file.resolveSibling("../expected/" + file.getFileName()).normalize().toFile());
        TreeSet<String> wanted = new TreeSet<>();
        for (JsonNode finding : expected.get("findings")) {
            if (!finding.get("severity").asText().equals("info")) {
                TreeSet<String> keys = new TreeSet<>();
                finding.get("keys").forEach(key -> keys.add(key.asText()));
                wanted.add(finding.get("code").asText() + " " + finding.get("severity").asText() + " " + keys);
            }
        }
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : checked(JSON.readTree(file.toFile())).findings()) {
            if (finding.severity() != Severity.INFO) {
                found.add(finding.code() + " " + finding.severity().id() + " " + new TreeSet<>(finding.keys()));
            }
        }
        assertThat(found).isEqualTo(wanted);
    }
}
