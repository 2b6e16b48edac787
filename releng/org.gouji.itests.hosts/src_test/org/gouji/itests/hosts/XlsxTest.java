package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbook of a run, from the distribution. */
class XlsxTest {

    private static final Pattern SHEET = Pattern.compile("<sheet ");
    private static final Pattern ROW = Pattern.compile("<row ");
    private static final int HEAD_ROWS = 4;

    private static Installation installation;
    private static Path all;

    @BeforeAll
    static void runOnce() throws IOException, InterruptedException {
        installation = Installation.unpack(XlsxTest.class);
        all = convert(installation.felix(), "all", Checkout.samples());
    }

    @Test
    void everyReportHasItsRow() throws IOException {
        Map<String, String> parts = parts(all);
        long samples;
        try (Stream<Path> files = Files.walk(Checkout.samples())) {
            samples = files.filter(Files::isRegularFile).count();
        }
        // Two versions of the form, findings, legend; each sheet of reports has a head.
        assertThat(count(SHEET, parts.getOrDefault("xl/workbook.xml", ""))).isBetween(4L, 5L);
        long rows = count(ROW, parts.getOrDefault("xl/worksheets/sheet1.xml", ""))
                + count(ROW, parts.getOrDefault("xl/worksheets/sheet2.xml", "")) - 2 * HEAD_ROWS;
        assertThat(rows).isGreaterThanOrEqualTo(samples);
    }

    @Test
    void oneReportHasTheTablesOfTheForm() throws IOException, InterruptedException {
        Path one;
        try (Stream<Path> files = Files.walk(Checkout.samples().resolve("2021"))) {
            one = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        Map<String, String> parts = parts(convert(installation.felix(), "one", one));
        assertThat(count(SHEET, parts.getOrDefault("xl/workbook.xml", ""))).isEqualTo(5);
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("<mergeCell ");
    }

    @Test
    void inAnotherPlaceAndOnTheOtherFrameworkTheBytesAreTheSame() throws IOException, InterruptedException {
        Gouji far = installation.felix().java("-Duser.timezone=Pacific/Kiritimati -Duser.language=tr");
        assertThat(convert(far, "far", Checkout.samples())).hasSameBinaryContentAs(all);
        assertThat(convert(installation.equinox(), "equinox", Checkout.samples())).hasSameBinaryContentAs(all);
    }

    private static Path convert(Gouji gouji, String name, Path inputs) throws IOException, InterruptedException {
        Path out = installation.folder(name);
        Outcome outcome = gouji.run("convert", "--to", "xlsx", "--lang", "zh", "--out", out, inputs);
        assertThat(outcome.code()).as(outcome.err()).isIn(0, 1, 3);
        return out.resolve("reports.xlsx");
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
