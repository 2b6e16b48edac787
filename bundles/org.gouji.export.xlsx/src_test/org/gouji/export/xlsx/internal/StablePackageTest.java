package org.gouji.export.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StablePackageTest {

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-01-01T00:00:00Z", "2025-03-31T12:34:56Z", "1901-01-01T00:00:00Z",
            "2300-01-01T00:00:00Z"})
    void aSecondRunGivesTheSameBytes(String time) throws IOException {
        CheckedReport one = Samples.made(Samples.NOW, "甲局", Samples.proposed("t3/1/自然人", "7"));
        CheckedReport[][] sets = {{one}, {one, Samples.made(Samples.OLD, "乙局"), Samples.unreadable("坏")}};
        for (CheckedReport[] set : sets) {
            byte[] first = new Exports().time(Instant.parse(time)).bytes(set);
            for (String other : new String[]{"Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                assertThat(new Exports().time(Instant.parse(time)).bytes(set)).as(other).isEqualTo(first);
            }
        }
    }

    @Test
    void timesComeFromTheRun() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        byte[] bytes = new Exports().bytes(Samples.made(Samples.NOW, "甲局"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2025, 3, 31, 0, 0));
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts.get("docProps/core.xml")).contains(">2025-03-31T00:00:00Z</dcterms:created>");
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", "_rels/.rels");
    }
}
