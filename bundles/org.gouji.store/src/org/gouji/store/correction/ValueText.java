package org.gouji.store.correction;

import java.math.BigDecimal;
import java.util.Objects;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;

/**
 * What a value says, without its place: what a correction expects to find and what an officer sees.
 *
 * @param state what is known
 * @param text the number in plain digits, or the cell's text without outer blanks; empty when there is none
 * @since 1.0
 */
public record ValueText(ValueState state, String text) {

    public ValueText {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
    }

    /**
     * What a value says.
     *
     * @param value the value
     * @return its state and text
     */
    public static ValueText of(Value value) {
        return new ValueText(value.state(), value.number().map(ValueText::plain).orElseGet(() -> value.raw().strip()));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /**
     * The state of that spelling.
     *
     * @param state such as {@code number}
     * @param text the text
     * @return the value's words
     * @throws IllegalArgumentException when there is no such state
     */
    public static ValueText parse(String state, String text) {
        for (ValueState known : ValueState.values()) {
            if (known.id().equals(state)) {
                return new ValueText(known, text);
            }
        }
        throw new IllegalArgumentException("unknown state " + state);
    }

    /**
     * The value for people: its text, or in a word why there is none.
     *
     * @return such as {@code 12} or {@code （空白）}
     */
    public LocalizedText words() {
        if (!text.isEmpty()) {
            return LocalizedText.of(text, text);
        }
        return switch (state) {
            case BLANK -> LocalizedText.of("（空白）", "(blank)");
            case MISSING -> LocalizedText.of("（没有此格）", "(missing)");
            default -> LocalizedText.of("（未定）", "(" + state.id() + ")");
        };
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "(" + state.id() + ")" : text;
    }
}
