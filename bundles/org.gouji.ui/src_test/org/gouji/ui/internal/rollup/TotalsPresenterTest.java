package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.ui.internal.present.CellLook;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class TotalsPresenterTest {

    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private final Totals totals = RollupSamples.totals();
    private final TotalsPresenter presenter = new TotalsPresenter(totals, totals.forms().get(0), TEXTS);

    private GridCell cell(String key) {
        return presenter.tables().get(0).cell(key).orElseThrow();
    }

    @Test
    void totalsStandInTheLayoutOfTheForm() {
        assertThat(presenter.tables()).hasSize(1);
        assertThat(presenter.tables().get(0).title()).isEqualTo(TEXTS.get("table.title", "二", "借阅情况"));
        assertThat(cell(RollupSamples.ALL).text()).isEqualTo("12");
        assertThat(cell(RollupSamples.ALL).finding()).isEmpty();
    }

    @Test
    void aTotalThatLacksReportsIsMarkedAndSaysHowMany() {
        GridCell lacking = cell(RollupSamples.key("new", "own"));

        assertThat(lacking.finding()).contains(Severity.INFO);
        assertThat(lacking.tooltip()).contains("合计 5", "2 份报告中 1 份有数字", "1 份空白");
    }

    @Test
    void blankIsNotZero() {
        GridCell blank = cell(RollupSamples.key("new", "other"));

        assertThat(blank.text()).isEmpty();
        assertThat(blank.look()).isEqualTo(CellLook.BLANK);
        assertThat(cell(RollupSamples.key("adult", "own")).look()).isEqualTo(CellLook.MISSING);
        assertThat(presenter.row(RollupSamples.key("new", "other")).orElseThrow().sum()).isEmpty();
    }

    @Test
    void theSummarySaysHowManyOfHowManyAndWhatIsLeftOut() {
        assertThat(TotalsPresenter.summary(totals, totals.form(""), TEXTS))
                .isEqualTo("示例市 2024 年度汇总：应报 3 个机关，已报 2 个，未报 1 个");
        assertThat(TotalsPresenter.summary(totals, Optional.empty(), TEXTS)).contains("未报 1 个");
        assertThat(TotalsPresenter.missing(totals)).extracting(body -> body.name()).containsExactly("西区馆");
    }
}
