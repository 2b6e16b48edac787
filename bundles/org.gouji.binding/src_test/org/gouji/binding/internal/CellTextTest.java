package org.gouji.binding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.gouji.binding.internal.CellText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "'　0', 0, ''", "'0\u00A0', 0, ''", "１２, 12, ''", "'1,234', 1234, ''", "'１，２３４', 1234, ''",
            "18.8680万元, 18.8680, 万元", "3件, 3, 件", "251000 元, 251000, 元", "-1, -1, ''", "－1, -1, ''", "+2, 2, ''",
            "'- 1', -1, ''", "007, 7, ''"})
    void numbers(String raw, BigDecimal number, String unit) {
        CellText text = CellText.of(raw);
        assertThat(text.kind()).isEqualTo(Kind.NUMBER);
        assertThat(text.number().orElseThrow()).isEqualByComparingTo(number);
        assertThat(text.unit().orElse("")).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u00A0", "\u200B", "\t\n"})
    void blanks(String raw) {
        assertThat(CellText.of(raw).kind()).isEqualTo(Kind.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "无", "1 2", "1\n2", "12a", "1,23", "1.2.3", "三", "99999999999999999999",
            "0。"})
    void otherTexts(String raw) {
        assertThat(CellText.of(raw).kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void longTextIsNotLookedAt() {
        assertThat(CellText.of("1".repeat(100_000)).kind()).isEqualTo(Kind.TEXT);
    }

    @Test
    void moneyIsConverted() {
        assertThat(Money.convert(new BigDecimal("122740"), "元", "万元")).isEqualByComparingTo("12.2740");
        assertThat(Money.convert(new BigDecimal("1.5"), "亿元", "万元")).isEqualByComparingTo("15000");
        assertThat(Money.convert(new BigDecimal("3"), "件", "万元")).isEqualByComparingTo("3");
    }
}
