package org.gouji.store.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.Matching;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.internal.table.Csv;
import org.gouji.store.internal.table.Line;
import org.gouji.store.internal.table.XlsxReader;
import org.gouji.store.internal.table.XlsxWriter;
import org.gouji.store.register.Timeline.ShortName;
import org.gouji.store.register.Timeline.Spell;

/**
 * The register as a table: a line for each time in which a body had one official name and one parent, and a line for
 * each short name. What is written, read into an empty register and written again, is the same to the byte.
 *
 * @since 1.0
 */
public final class RegisterFile {

    private static final String SHEET = "机构名录";

    private final Store store;

    private final RunOptions options;

    /** Made by the workspace. */
    public RegisterFile(Store store, RunOptions options) {
        this.store = store;
        this.options = options;
    }

    /** The formats of register files. */
    public enum Format {
        /** Text with commas; UTF-8, when read also GB18030. */
        CSV,
        /** An Excel workbook; when read, its first sheet. */
        XLSX
    }

    /**
     * Something wrong with a file.
     *
     * @param line the line or row, from 1
     * @param column what stands above the column; empty when the whole line is meant
     * @param text what is wrong and what to do
     * @since 1.0
     */
    public record Problem(int line, LocalizedText column, LocalizedText text) {

        public Problem {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * What became of a file.
     *
     * @param bodies how many bodies it names
     * @param founded how many of them were entered
     * @param changes how many other changes were entered
     * @param matched how many filings were matched, whose name became certain
     * @param problems what is wrong; if there is anything, nothing was changed
     * @since 1.0
     */
    public record Result(int bodies, int founded, int changes, int matched, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Writes the whole register.
     *
     * @param format the format
     * @param chinese whether titles, levels and kinds are in Chinese, or else in English
     * @return the file
     * @throws WorkspaceException when the workspace cannot be read
     * @throws IOException when the file cannot be made
     */
    public byte[] write(Format format, boolean chinese) throws IOException {
        Map<String, Timeline> all = store.database().read(StoredTimelines::read);
        List<List<String>> rows = new ArrayList<>();
        rows.add(titles(chinese));
        for (Timeline body : all.values()) {
            for (Spell spell : body.spells()) {
                rows.add(List.of(body.code(), say(Levels.name(body.level()), chinese), spell.name(),
                        say(RegisterLines.OFFICIAL, chinese), spell.parent().orElse(""), spell.since().toString(),
                        spell.until().map(String::valueOf).orElse(""), spell.successor().orElse("")));
            }
            for (ShortName name : body.shorts()) {
                rows.add(List.of(body.code(), "", name.name(), say(RegisterLines.SHORT, chinese), "",
                        name.since().toString(), "", ""));
            }
        }
        return bytes(rows, format);
    }

    /**
     * Writes some bodies, a line each, in the columns of a register file: a program can join them to the register.
     *
     * @param bodies the bodies as they were on a day
     * @param format the format
     * @param chinese whether titles and levels are in Chinese, or else in English
     * @return the file; only the titles when there are none
     * @throws WorkspaceException when the workspace cannot be read
     * @throws IOException when the file cannot be made
     */
    public byte[] write(List<Body> bodies, Format format, boolean chinese) throws IOException {
        Map<Long, String> codes = new HashMap<>();
        store.database().read(connection -> {
            Sql.each(connection, "SELECT id, code FROM body",
                    row -> codes.put(row.getLong("id"), row.getString("code")));
            return codes;
        });
        List<List<String>> rows = new ArrayList<>();
        rows.add(titles(chinese));
        for (Body body : bodies) {
            rows.add(List.of(body.code(), say(Levels.name(body.level()), chinese), body.name(),
                    say(RegisterLines.OFFICIAL, chinese), body.parent().map(codes::get).orElse(""),
                    body.since().toString(), body.until().map(String::valueOf).orElse(""),
                    body.successor().map(codes::get).orElse("")));
        }
        return bytes(rows, format);
    }

    private static List<String> titles(boolean chinese) {
        return List.of(RegisterColumn.values()).stream().map(column -> say(column.title(), chinese)).toList();
    }

    private static byte[] bytes(List<List<String>> rows, Format format) throws IOException {
        return format == Format.CSV ? Csv.write(rows) : XlsxWriter.write(SHEET, rows);
    }

    private static String say(LocalizedText text, boolean chinese) {
        return chinese ? text.zh() : text.en();
    }

    /**
     * Reads a register file. What is new in it is entered as what happened on the days that it names; what is entered
     * already stays. Bodies that it does not name stay as they are.
     *
     * @param file the file
     * @param format the format
     * @return what became of it
     * @throws WorkspaceException when the workspace cannot be written
     * @throws IOException when the file is no such file at all
     */
    public Result read(byte[] file, Format format) throws IOException {
        List<Line> table = format == Format.CSV ? Csv.read(file) : XlsxReader.read(file);
        RegisterLines lines = RegisterLines.of(table);
        try {
            return store.database().write(connection -> {
                Locks.whole(connection);
                RegisterPlan plan = new RegisterPlan(StoredTimelines.read(connection), lines);
                List<Problem> problems = new ArrayList<>(lines.problems());
                problems.addAll(plan.problems());
                RegisterEntry entry = new RegisterEntry(store, connection);
                if (problems.isEmpty()) {
                    problems.addAll(entry.enter(plan.events()));
                }
                if (!problems.isEmpty()) {
                    throw new Refused(problems);
                }
                int matched = Matching.again(store, connection, options, name -> true);
                return new Result(lines.bodies().size(), entry.founded(), plan.events().size() - entry.founded(),
                        matched, List.of());
            });
        } catch (Refused e) {
            return new Result(lines.bodies().size(), 0, 0, 0, e.problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line)).toList());
        }
    }

    /** Takes the transaction back. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        Refused(List<Problem> problems) {
            this.problems = List.copyOf(problems);
        }
    }

    /** A problem in a column. */
    static Problem problem(int line, RegisterColumn column, String zh, String en) {
        return new Problem(line, column.title(), LocalizedText.of(zh, en));
    }

    /** The format that a file's name tells. */
    public static Optional<Format> format(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return Optional.of(Format.XLSX);
        }
        return name.endsWith(".csv") || name.endsWith(".txt") ? Optional.of(Format.CSV) : Optional.empty();
    }
}
