package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.SourceRange.TableCell;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.store.rollup.Rollup.Source;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final SourceRange CELL = new SourceRange("", "/table[2]/row[3]/cell[4]", 0, 2,
            Optional.of(new TableCell(2, 3, 4)), Precision.CELL);

    private static Value value(String text, Optional<SourceRange> at) {
        return new Value(RollupSamples.ALL, ValueState.NUMBER, text, Optional.of(new BigDecimal(text)),
                Optional.empty(), at, Optional.empty(), List.of());
    }

    @Test
    void theSourceLineSaysTheFileAndThePlaceInIt() {
        Source source = new Source("", "东区馆.docx", "", value("12", Optional.of(CELL)),
                value("12", Optional.of(CELL)));

        assertThat(Parts.source(source, TEXTS)).startsWith("12　文件：东区馆.docx，第 2 个表格第 3 行第 4 格");
    }

    @Test
    void theSourceLineSaysWhatTheOriginalSaysWhereItWasCorrected() {
        Source source = new Source("", "全市.zip", "东区馆.docx", value("12", Optional.empty()),
                value("15", Optional.empty()));

        assertThat(Parts.source(source, TEXTS)).isEqualTo("15（已修改，原件中为 12）　文件：全市.zip / 东区馆.docx");
    }
}
