package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.Rollup.Total;

/** A small form of a lending library, with sums of rows and of columns, and totals of three branches. */
final class RollupSamples {

    static final String ALL = "x1/all/sum";

    private RollupSamples() {
    }

    /** New loans; and all returns, which are those of adults, and of two kinds of groups. */
    static FormSchema form() {
        FormBlock block = new FormBlock(Optional.empty(), label("读者"),
                List.of(leaf("own", "本馆"), leaf("other", "外馆"), leaf("sum", "总计")),
                List.of(leaf("new", "新借"),
                        node("back", "归还", leaf("adult", "成人"),
                                node("group", "团体", leaf("school", "学校"), leaf("firm", "单位")), leaf("all", "合计"))));
        List<CellSpec> cells = new ArrayList<>();
        List<Equation> equations = new ArrayList<>();
        for (String row : List.of("new", "adult", "school", "firm", "all")) {
            for (String column : List.of("own", "other", "sum")) {
                cells.add(new CellSpec(key(row, column), "x1", 0, row, column, CellKind.COUNT, Optional.empty(), 0,
                        LocalizedText.same(row + "/" + column)));
            }
            equations.add(sum(key(row, "sum"), key(row, "own"), key(row, "other")));
        }
        for (String column : List.of("own", "other", "sum")) {
            equations.add(
                    sum(key("all", column), key("adult", column), key("school", column), key("firm", column)));
        }
        return new FormSchema(new FormSchema.Identity("lib", 1, LocalizedText.of("借阅表", "Lending form")),
                new FormSchema.Basis("馆〔2020〕1号", "〔2020〕1号", 2020, Integer.MAX_VALUE),
                new FormSchema.Parts(List.of(new SectionSpec("s2", "二", label("借阅"), List.of())),
                        List.of(new FormTable("x1", "s2", LocalizedText.of("借阅情况", "Lending"), List.of(block))),
                        cells, equations));
    }

    static Totals totals() {
        Body missing = body(3, "西区馆", Optional.of(1L));
        Map<String, Total> sums = Map.of(ALL, new Total(BigDecimal.valueOf(12), 2, 0, 2), key("new", "own"),
                new Total(BigDecimal.valueOf(5), 1, 1, 2), key("new", "other"), new Total(BigDecimal.ZERO, 0, 2, 2));
        Rollup rollup = new Rollup(2024, List.of(body(1, "市馆", Optional.empty()), body(2, "东区馆", Optional.of(1L)),
                missing), Map.of("lib", sums), List.of(missing), List.of());
        Area area = new Area("示例市", 2024, Set.of(1L, 2L, 3L), rollup.counted(), List.of());
        return new Totals(area, rollup, List.of(form()));
    }

    static Body body(long id, String name, Optional<Long> parent) {
        return new Body(id, "c" + id, AgencyLevel.DEPARTMENT, name, parent, LocalDate.of(2000, 1, 1),
                Optional.empty(), Optional.empty());
    }

    static String key(String row, String column) {
        return "x1/" + row + "/" + column;
    }

    private static Equation sum(String left, String... right) {
        return new Equation("L1", "L1@" + left + right.length, Severity.ERROR, Equation.Relation.EQUAL,
                List.of(new Term(1, left)), List.of(right).stream().map(key -> new Term(1, key)).toList(),
                LocalizedText.same(left), true);
    }

    private static LabelNode leaf(String code, String text) {
        return new LabelNode(code, label(text), 1, List.of());
    }

    private static LabelNode node(String code, String text, LabelNode... children) {
        return new LabelNode(code, label(text), 1, List.of(children));
    }

    private static Label label(String text) {
        return new Label(text, List.of());
    }
}
