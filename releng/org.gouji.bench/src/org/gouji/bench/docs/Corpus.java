package org.gouji.bench.docs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gouji.model.schema.FormSchema;

/** Writes documents into folders; what is there already is not written again. */
public final class Corpus {

    private static final int PER_FOLDER = 500;

    private final Path folder;

    /**
     * A corpus in a folder.
     *
     * @param folder made when it is not there
     */
    public Corpus(Path folder) {
        this.folder = folder;
    }

    /** Writes somewhere. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Reports of a form, numbered from 0. */
    public List<Path> reports(FormSchema schema, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            Path file = folder.resolve("reports-" + count).resolve(name(i));
            files.add(once(file, out -> VerboseDocx.write(schema, index, out)));
        }
        return files;
    }

    /** A folder with the reports of as many agencies for each of some years, which follow from each other. */
    public Path years(FormSchema schema, int agencies, List<Integer> years) throws IOException {
        Path all = folder.resolve("years-" + agencies);
        for (int year : years) {
            for (int i = 0; i < agencies; i++) {
                int index = i;
                once(all.resolve(String.valueOf(year)).resolve(name(i)),
                        out -> VerboseDocx.write(schema, index, year, out));
            }
        }
        return all;
    }

    /** The register of the agencies that {@link #years} writes reports for. */
    public Path register(int agencies) throws IOException {
        return once(folder.resolve("register-" + agencies + ".csv"),
                out -> out.write(RegisterLines.of(agencies).getBytes(StandardCharsets.UTF_8)));
    }

    /** A folder with as many files, which are the given ones again and again under other names. */
    public Path many(List<Path> files, int count) throws IOException {
        Path all = folder.resolve("many-" + count);
        for (int i = 0; i < count; i++) {
            Path to = all.resolve(String.format(Locale.ROOT, "%03d", i / PER_FOLDER)).resolve(name(i));
            if (!Files.exists(to)) {
                Files.createDirectories(to.getParent());
                link(to, files.get(i % files.size()));
            }
        }
        return all;
    }

    private static void link(Path to, Path from) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }

    /** A document with one table of so many rows. */
    public Path tall(int rows) throws IOException {
        return once(folder.resolve("rows-" + rows + ".docx"), out -> TallDocx.write(rows, out));
    }

    private static String name(int index) {
        return String.format(Locale.ROOT, "report-%05d.docx", index);
    }

    private static Path once(Path file, Content content) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                content.to(out);
            }
            Files.move(partial, file);
        }
        return file;
    }
}
