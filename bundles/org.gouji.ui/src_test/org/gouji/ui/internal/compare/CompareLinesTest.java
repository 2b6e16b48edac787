package org.gouji.ui.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.ValueState;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.VersionDiff;
import org.gouji.store.filing.VersionDiff.Side;
import org.gouji.store.filing.VersionDiff.ValueChange;
import org.gouji.store.filing.VersionDiff.Version;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class CompareLinesTest {

    private final Texts texts = Texts.in(Locale.CHINA);

    @Test
    void valuesSayWhatTheyWereAndWhatTheyAre() {
        CompareLines lines = lines(true, change(Optional.of(new ValueText(ValueState.NUMBER, "3")),
                Optional.of(new ValueText(ValueState.BLANK, ""))));

        assertThat(lines.values()).containsExactly(new ChangedValue("格", "3", "（空白）"));
    }

    @Test
    void twoValuesOfOneTextSayInWhatTheyDiffer() {
        CompareLines lines = lines(true, change(Optional.of(new ValueText(ValueState.PROPOSED, "3")),
                Optional.of(new ValueText(ValueState.NUMBER, "3"))),
                change(Optional.empty(),
                        Optional.of(new ValueText(ValueState.NUMBER, "3"))));

        assertThat(lines.values()).containsExactly(new ChangedValue("格", "3（推断值，待确认）", "3（数字）"),
                new ChangedValue("格", "（没有此格）", "3"));
    }

    @Test
    void aSideWithoutReportIsNamed() {
        assertThat(lines(false).summary()).startsWith("第 1 版（2026-01-20，a.docx）中没有读到报告。");
        assertThat(lines(true).summary()).startsWith("0 个数值不同");
    }

    private static ValueChange change(Optional<ValueText> before, Optional<ValueText> after) {
        return new ValueChange("k", LocalizedText.of("格", "cell"), before, after);
    }

    private CompareLines lines(boolean report, ValueChange... changes) {
        Version version = new Version(1, 1, "上报/a.docx", "", LocalDate.of(2026, 1, 20));
        return new CompareLines(texts, new VersionDiff(new Side(version, false, report), new Side(version, true, true),
                List.of(changes), List.of(), List.of(), List.of()));
    }
}
