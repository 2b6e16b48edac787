package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Block;
import org.gouji.model.document.Table;
import org.gouji.spi.template.BindContext;

/**
 * Chooses the tables of a report that are looked at. Forms have some hundred cells; tables of another size are data of
 * another kind, and a document may hold any number of them. What is left out is reported.
 */
final class TableChoice {

    /** Tables of a form have well under a hundred rows. */
    static final int MOST_ROWS = 3000;
    /** Cells of one table. */
    static final int MOST_CELLS = 100_000;
    /** Cells of all tables of a report; beyond it only tables with some label of the form count. */
    static final int MOST_IN_REPORT = 300_000;

    private final LabelIndex index;
    private final BindContext context;
    private int tooLarge;
    private int strange;

    TableChoice(LabelIndex index, BindContext context) {
        this.index = index;
        this.context = context;
    }

    /** Whether a table can be one of a form at all. */
    static boolean isFormSized(Table table) {
        return table.rowCount() <= MOST_ROWS && table.cellCount() <= MOST_CELLS;
    }

    /** The tables among some blocks. */
    List<Table> choose(List<Block> blocks) {
        List<Table> sized = new ArrayList<>();
        long cells = 0;
        for (Block block : blocks) {
            if (block instanceof Table table) {
                boolean fits = isFormSized(table);
                tooLarge += fits ? 0 : 1;
                cells += fits ? table.cellCount() : 0;
                if (fits) {
                    sized.add(table);
                }
            }
        }
        List<Table> chosen = cells <= MOST_IN_REPORT ? sized : labelled(sized);
        report();
        return chosen;
    }

    private List<Table> labelled(List<Table> tables) {
        List<Table> chosen = new ArrayList<>();
        long cells = 0;
        for (Table table : tables) {
            context.checkpoint();
            if (cells + table.cellCount() <= MOST_IN_REPORT && hasLabel(table)) {
                chosen.add(table);
                cells += table.cellCount();
            } else {
                strange++;
            }
        }
        return chosen;
    }

    private boolean hasLabel(Table table) {
        for (int i = 0; i < table.cellCount(); i++) {
            String text = table.cell(i).text();
            if (text.length() > 1 && index.of(text).bestLabel() >= 0) {
                return true;
            }
        }
        return false;
    }

    private void report() {
        if (tooLarge + strange > 0) {
            context.report(new Diagnostic("binding.tables-left-out", Severity.WARNING,
                    LocalizedText.of(
                            "有 " + (tooLarge + strange) + " 个表未按年度报告读取：行数或格数远超规定格式（一个表至多 " + MOST_ROWS + " 行、"
                                    + MOST_CELLS
                                    + " 格，一份报告至多 " + MOST_IN_REPORT + " 格）",
                            (tooLarge + strange) + " table(s) were not read as part of the report: far larger than the"
                                    + " form (at most " + MOST_ROWS + " rows and " + MOST_CELLS + " cells a table, "
                                    + MOST_IN_REPORT + " cells a report)"),
                    Optional.empty()));
        }
    }
}
