package org.gouji.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.Value;
import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is what was read: every sample goes out as a docx and comes in again. */
class RoundTripTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Path> samples() {
        return Documents.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesAndTextsComeBack(Path sample) throws IOException {
        for (CheckedReport checked : Documents.read(sample)) {
            Report report = checked.report()
                    .orElseThrow();
            Path file = Files.write(folder.resolve("again.docx"),
                    new Documents(true).write(new CheckedReport(checked.input(), 0, checked.document(),
                            checked.report(), List.of(), List.of(), List.of())).bytes());
            CheckedReport again = Documents.read(file).get(0);
            assertThat(again.input().status()).isEqualTo(InputStatus.OK);
            assertThat(again.diagnostics()).extracting(Diagnostic::code).isSubsetOf("docx.headers-footers",
                    "docx.comments");
            Report back = again.report().orElseThrow();
            assertThat(back.schema().id()).isEqualTo(report.schema().id());
            assertThat(back.title().text()).isEqualTo(report.title().text());
            assertThat(back.agency()).isEqualTo(report.agency());
            assertThat(back.year()).isEqualTo(report.year());
            assertThat(values(back)).isEqualTo(values(report));
            assertThat(texts(back)).isEqualTo(texts(report));
        }
    }

    /** A guess comes back as the number that was written, a cell that is not there as the blank that the form has. */
    private static List<String> values(Report report) {
        return report.values().all().stream().map(v -> v.key() + "=" + value(v)).toList();
    }

    private static String value(Value value) {
        return switch (value.state()) {
            case NUMBER, NUMBER_WITH_UNIT, PROPOSED -> value.number().map(n -> n.stripTrailingZeros().toPlainString())
                    .orElse("");
            case BLANK, MISSING -> "";
            case TEXT -> value.raw().strip();
            case UNCERTAIN -> "？";
        };
    }

    private static List<String> texts(Report report) {
        return report.sections().stream().map(RoundTripTest::text).toList();
    }

    private static String text(ReportSection section) {
        return section.id() + " " + section.heading().strip() + "\n"
                + section.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
