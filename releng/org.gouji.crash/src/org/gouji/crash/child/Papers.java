package org.gouji.crash.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;

/**
 * What an invented office receives: reports in several formats, newer ones of the same body, the same bytes once more
 * under another name, archives, and files that hold no report.
 */
final class Papers {

    /** No two years follow each other: a correction of one must not change what the other's import finds. */
    private static final int[] YEARS = {2021, 2023, 2025};

    private static final int RESUBMITTED = 7;

    private static final int TWICE = 11;

    private static final int ARCHIVE = 19;

    private static final int NO_REPORT = 23;

    private Papers() {
    }

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            String number = String.format(Locale.ROOT, "%04d", i);
            if (i % ARCHIVE == ARCHIVE - 1) {
                Files.write(folder.resolve(number + ".zip"), archive(i));
            } else if (i % NO_REPORT == NO_REPORT - 1) {
                Files.write(folder.resolve(number + ".docx"), ("没有报告 " + i).getBytes(StandardCharsets.UTF_8));
            } else if (i % TWICE == TWICE - 1) {
                Files.write(folder.resolve(number + format(i - 1)), content(i - 1));
            } else {
                Files.write(folder.resolve(number + format(i)), content(i));
            }
        }
    }

    private static String format(int i) {
        return switch (i % 5) {
            case 0, 1, 2 -> ".docx";
            case 3 -> ".md";
            default -> ".txt";
        };
    }

    private static byte[] content(int i) {
        boolean again = i % RESUBMITTED == RESUBMITTED - 1;
        SampleWriter writer = new SampleWriter(report(again ? i - 2 : i, again ? "3" : "1"));
        return switch (format(i)) {
            case ".docx" -> writer.docx();
            case ".md" -> writer.markdown();
            default -> writer.textRows();
        };
    }

    private static SampleReport report(int i, String figure) {
        SampleReport report = new SampleReport(Plugins.form(), "示例县第" + i / YEARS.length + "局",
                YEARS[i % YEARS.length]);
        Plugins.form().cells().forEach(cell -> report.set(cell.key(), "0"));
        return report.set("t3/1/总计", String.valueOf(i)).set("t3/2/总计", figure);
    }

    private static byte[] archive(int i) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int inner = 0; inner < 3; inner++) {
                ZipEntry entry = new ZipEntry("县/" + inner + ".docx");
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(new SampleWriter(report(10_000 + i * 3 + inner, "2")).docx());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
