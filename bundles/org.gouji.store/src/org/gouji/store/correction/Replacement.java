package org.gouji.store.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;

/** What an officer may put into a cell. */
public final class Replacement {

    private static final int LONGEST = 40;

    private Replacement() {
    }

    /**
     * Checks what an officer typed.
     *
     * @param cell the form's cell
     * @param typed digits, perhaps full-width or grouped, or blanks
     * @return the number in plain digits, or empty for a blank cell
     * @throws WorkspaceException when the cell cannot hold it
     */
    public static String check(CellSpec cell, String typed) throws WorkspaceException {
        String plain = narrow(typed).replace(",", "").strip();
        if (plain.isEmpty()) {
            return "";
        }
        Optional<BigDecimal> number = number(plain);
        if (number.isEmpty()) {
            throw refused(cell, typed, "不是数字", "is no number");
        }
        BigDecimal value = number.get().stripTrailingZeros();
        if (value.signum() < 0 && cell.kind() != CellKind.SIGNED_COUNT) {
            throw refused(cell, typed, "不能为负数", "must not be negative");
        }
        if (value.scale() > cell.decimals()) {
            throw cell.decimals() == 0
                    ? refused(cell, typed, "应为整数", "must be a whole number")
                    : refused(cell, typed, "最多保留 " + cell.decimals() + " 位小数",
                            "has more than " + cell.decimals() + " decimals");
        }
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    private static String narrow(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.chars().forEach(c -> {
            boolean wide = c >= '！' && c <= '～';
            text.append(wide ? (char) (c - '！' + '!') : c == '\u3000' || c == '\u00a0' ? ' ' : (char) c);
        });
        return text.toString();
    }

    private static Optional<BigDecimal> number(String plain) {
        if (plain.length() > LONGEST || !plain.matches("[+-]?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    private static WorkspaceException refused(CellSpec cell, String typed, String zh, String en) {
        return new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                cell.name().zh() + "：" + typed + " " + zh, cell.name().en() + ": " + typed + " " + en));
    }

    /** The value after a correction: the place stays that of the file. */
    static Value apply(CellSpec cell, Value before, String replacement) {
        Optional<BigDecimal> number = replacement.isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(replacement));
        return new Value(before.key(), number.isPresent() ? ValueState.NUMBER : ValueState.BLANK, replacement, number,
                number.isPresent() ? cell.unit() : Optional.empty(), before.at(), Optional.empty(), List.of());
    }
}
