package org.gouji.bench.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipOutputStream;

import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.SectionSpec;
import org.gouji.testkit.form.SampleGrid;
import org.gouji.testkit.form.SampleReport;

/** One report as Word writes it, with all the parts that Word adds. */
final class VerboseDocx {

    private static final int REVISIONS = 24;
    private static final long SEED = 0x60551L;
    private static final int FIRST_YEAR = 2021;
    private static final long YEARS = 10_000;

    private final Random random;
    private final List<String> revisions = new ArrayList<>();

    VerboseDocx(Random random) {
        this.random = random;
        for (int i = 0; i < REVISIONS; i++) {
            revisions.add(String.format(Locale.ROOT, "00%06X", random.nextInt(0x1000000)));
        }
    }

    /** Writes the report with a number; 2 to 10 pages of text. */
    static void write(FormSchema schema, int index, OutputStream out) throws IOException {
        Random random = new Random(SEED + index);
        int pages = pages(random);
        SampleReport report = new Prose(random).report(schema, Prose.agency(index), FIRST_YEAR + index % 4, pages,
                Figures.of(schema, random));
        new VerboseDocx(random).write(report, out);
    }

    /** Writes an agency's report for a year; what the year before carried on, it carries over. */
    static void write(FormSchema schema, int index, int year, OutputStream out) throws IOException {
        Random random = new Random(SEED + index * YEARS + year);
        int pages = pages(random);
        SampleReport report = new Prose(random).report(schema, Prose.agency(index), year, pages,
                figures(schema, index, year));
        new VerboseDocx(random).write(report, out);
    }

    private static int pages(Random random) {
        return 2 + random.nextInt(9);
    }

    private static Map<String, Integer> figures(FormSchema schema, int index, int year) {
        Map<String, Integer> figures = Map.of();
        for (int each = FIRST_YEAR; each <= year; each++) {
            figures = Figures.after(figures, schema, new Random(SEED + index * YEARS - each));
        }
        return figures;
    }

    private void write(SampleReport report, OutputStream out) throws IOException {
        Markup markup = new Markup(random, revisions);
        markup.heading("a3", report.title());
        for (SectionSpec section : report.schema().sections()) {
            markup.heading("1", report.heading(section));
            report.texts(section).forEach(markup::paragraph);
            for (FormTable table : report.schema().tables()) {
                if (table.section().equals(section.id())) {
                    markup.table(SampleGrid.of(report, table));
                }
            }
        }
        report.closing().forEach(markup::paragraph);
        ZipOutputStream zip = new ZipOutputStream(out);
        new WordParts(zip, revisions).write(report.title(), markup.body());
        zip.finish();
    }
}
