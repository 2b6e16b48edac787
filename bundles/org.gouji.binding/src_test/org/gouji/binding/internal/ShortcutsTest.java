package org.gouji.binding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** Quick ways give what the slow ways give. */
class ShortcutsTest {

    @Test
    void whatShowsNothing() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char each = (char) c;
            boolean nothing = Character.isWhitespace(each) || Character.isSpaceChar(each)
                    || Character.isISOControl(each) || Character.getType(each) == Character.FORMAT;
            assertThat(LabelText.isBlank(each)).as("U+%04X", c).isEqualTo(nothing);
        }
    }

    @Test
    void countsAreReadLikeOtherNumbers() {
        for (String digits : new String[]{"0", "7", "007", "000", "123456", "999999999999999999"}) {
            CellText count = CellText.of(digits);
            assertThat(count.number()).contains(new BigDecimal(digits));
            assertThat(count).isEqualTo(CellText.of(" " + digits));
        }
    }
}
