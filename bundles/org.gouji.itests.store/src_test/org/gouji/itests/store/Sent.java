package org.gouji.itests.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;

/** A generated report. No number occurs in it twice, so that a number tells its cell. */
final class Sent {

    private static final int STEP = 3;

    /** So much that no sum of a row is a number of another cell. */
    private static final int LEAST = 2000;

    private static final int SELDOM = 30;

    private static final int RARELY = 200;

    private static final String PLAIN = "t2";

    private static final String ONE_ROW = "t4";

    private static final String TOTAL = "总计";

    private final FormSchema form;

    private final SampleReport report;

    private final Map<String, Text> texts = new LinkedHashMap<>();

    private final Random random;

    private int next;

    /**
     * What a cell says.
     *
     * @param raw as printed
     * @param state what is known
     * @param number the number
     */
    record Text(String raw, ValueState state, Optional<BigDecimal> number) {

        boolean same(Text other) {
            return state == other.state && number.isPresent() == other.number.isPresent()
                    && (number.isPresent()
                            ? number.get().compareTo(other.number.get()) == 0
                            : raw.strip().equals(other.raw.strip()));
        }
    }

    Sent(FormSchema form, String agency, int year, Random random) {
        this.form = form;
        this.random = random;
        this.next = LEAST + random.nextInt(900);
        this.report = new SampleReport(form, agency, year);
        form.cells().forEach(cell -> put(cell.key(), text(cell)));
        form.cells().forEach(this::sum);
    }

    /** Rows add up: beside a blank the sum tells that nothing is shifted. */
    private void sum(CellSpec total) {
        if (total.column().equals(TOTAL)) {
            BigDecimal sum = form.cells().stream()
                    .filter(cell -> cell.table().equals(total.table()) && cell.row().equals(total.row()))
                    .filter(cell -> !cell.key().equals(total.key()))
                    .flatMap(cell -> texts.get(cell.key()).number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            put(total.key(), new Text(sum.toPlainString(), ValueState.NUMBER, Optional.of(sum)));
        }
    }

    private Text text(CellSpec cell) {
        return switch (random.nextInt(cell.table().equals(PLAIN) ? SELDOM : RARELY)) {
            case 0 -> new Text("", ValueState.BLANK, Optional.empty());
            case 1 -> new Text("/", ValueState.TEXT, Optional.empty());
            default -> number(cell);
        };
    }

    private Text number(CellSpec cell) {
        next += 1 + random.nextInt(STEP);
        if (cell.kind() == CellKind.AMOUNT && random.nextBoolean()) {
            BigDecimal amount = new BigDecimal(next + "." + (10 + random.nextInt(90)));
            return random.nextBoolean() || cell.unit().isEmpty()
                    ? new Text(amount.toPlainString(), ValueState.NUMBER, Optional.of(amount))
                    : new Text(amount + cell.unit().get(), ValueState.NUMBER_WITH_UNIT, Optional.of(amount));
        }
        String digits = String.valueOf(next);
        return new Text(random.nextInt(SELDOM) == 0 ? wide(digits) : digits, ValueState.NUMBER,
                Optional.of(new BigDecimal(next)));
    }

    static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private void put(String key, Text text) {
        texts.put(key, text);
        report.set(key, text.raw());
    }

    /** The agency sends it again with another figure there. */
    void change(String key) {
        form.cell(key).filter(cell -> !doubtful(key)).ifPresent(cell -> put(key, number(cell)));
        form.cells().forEach(this::sum);
    }

    /** A blank in a row of sums: its values may be read as shifted, and are proposed then or uncertain. */
    boolean doubtful(String key) {
        CellSpec one = form.cell(key).orElseThrow();
        return !one.table().equals(PLAIN) && form.cells().stream().filter(cell -> cell.table().equals(one.table()))
                .filter(cell -> cell.row().equals(one.row()) || one.table().equals(ONE_ROW))
                .anyMatch(cell -> texts.get(cell.key()).number().isEmpty());
    }

    FormSchema form() {
        return form;
    }

    Text text(String key) {
        return texts.get(key);
    }

    Map<String, Text> texts() {
        return texts;
    }

    byte[] write(Format format) {
        SampleWriter writer = new SampleWriter(report);
        return switch (format) {
            case DOCX -> writer.docx();
            case MARKDOWN -> writer.markdown();
            case CELLS -> writer.textCells();
            case ROWS -> writer.textRows();
        };
    }

    /** A format in which reports come. */
    enum Format {
        DOCX("docx"), MARKDOWN("md"), CELLS("txt"), ROWS("txt");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        String extension() {
            return extension;
        }
    }
}
