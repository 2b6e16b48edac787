package org.gouji.rules.arithmetic.internal;

import static org.gouji.model.LocalizedText.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;

/**
 * An invented form of a library: loans by kind of reader (rows and columns add up), stock, and complaints in one row
 * without a label.
 */
final class LibraryForm {

    static final List<String> READERS = List.of("kids", "adults", "schools", "all");
    static final List<String> LOANS = List.of("new", "old", "book", "film", "map", "done", "open");

    private final List<CellSpec> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    static FormSchema schema() {
        return new LibraryForm().build();
    }

    /** Figures in which every relation holds; all loans are above 0. */
    static FakeReport report() {
        FakeReport report = new FakeReport(schema());
        long[][] loans = {{31, 52, 17}, {4, 5, 6}, {11, 21, 9}, {13, 19, 3}, {7, 8, 5}, {31, 48, 17},
                {4, 9, 6}};
        for (int r = 0; r < loans.length; r++) {
            for (int c = 0; c < 3; c++) {
                report.number("loans/" + LOANS.get(r) + "/" + READERS.get(c), Long.toString(loans[r][c]));
            }
            report.number("loans/" + LOANS.get(r) + "/all", Long.toString(loans[r][0] + loans[r][1] + loans[r][2]));
        }
        report.number("stock/shelf/before", "40").number("stock/shelf/change", "-15");
        report.number("stock/shop/items", "3").number("stock/shop/spent", "12.50");
        return report.number("cases/late/upheld", "2").number("cases/late/open", "1").number("cases/late/sum", "3");
    }

    private FormSchema build() {
        LOANS.forEach(row -> READERS.forEach(column -> cell("loans", 0, row, column, CellKind.COUNT)));
        cell("stock", 0, "shelf", "before", CellKind.COUNT);
        cell("stock", 0, "shelf", "change", CellKind.SIGNED_COUNT);
        cell("stock", 1, "shop", "items", CellKind.COUNT);
        cell("stock", 1, "shop", "spent", CellKind.AMOUNT);
        cell("stock", 1, "bylaws", "items", CellKind.COUNT);
        List.of("upheld", "open", "sum").forEach(column -> cell("cases", 0, "late", column, CellKind.COUNT));
        equations();
        return new FormSchema(new FormSchema.Identity("library", 1, of("图书馆表", "library form")),
                new FormSchema.Basis("馆函〔2001〕1号", "〔2001〕1号", 2001, Integer.MAX_VALUE),
                new FormSchema.Parts(sections(), tables(), cells, equations));
    }

    private void equations() {
        for (String c : READERS) {
            official("T301", c, terms("loans/new/" + c, "loans/old/" + c), terms("loans/done/" + c, "loans/open/" + c));
            official("T302", c, terms("loans/done/" + c),
                    terms("loans/book/" + c, "loans/film/" + c, "loans/map/" + c));
        }
        for (String r : LOANS) {
            official("T303", r, terms("loans/" + r + "/all"),
                    terms("loans/" + r + "/kids", "loans/" + r + "/adults", "loans/" + r + "/schools"));
        }
        hint("T202", "shelf", Relation.AT_LEAST, terms("stock/shelf/before", "stock/shelf/change"), List.of());
        hint("T204", "shop", Relation.ZERO_TOGETHER, terms("stock/shop/items"), terms("stock/shop/spent"));
        hint("T205", "items", Relation.ZERO_UNLESS_LEVEL, terms("stock/bylaws/items"), List.of());
        official("T401", "late", terms("cases/late/sum"), terms("cases/late/upheld", "cases/late/open"));
        hint("Z900", "late", Relation.AT_LEAST, terms("loans/new/all"), terms("cases/late/sum"));
    }

    private void official(String code, String where, List<Term> left, List<Term> right) {
        equations.add(new Equation(code, code + "@" + where, Severity.ERROR, Relation.EQUAL, left, right,
                of("甲 = 乙", "this = that"), true));
    }

    private void hint(String code, String where, Relation relation, List<Term> left, List<Term> right) {
        equations.add(new Equation(code, code + "@" + where, Severity.WARNING, relation, left, right,
                of("甲合于乙", "this fits that"), false));
    }

    private static List<Term> terms(String... keys) {
        return Arrays.stream(keys).map(key -> new Term(1, key)).toList();
    }

    private void cell(String table, int block, String row, String column, CellKind kind) {
        cells.add(new CellSpec(table + "/" + row + "/" + column, table, block, row, column, kind, Optional.empty(),
                kind == CellKind.AMOUNT ? 2 : 0, LocalizedText.of("‘" + row + "’的" + column, row + ", " + column)));
    }

    private static List<SectionSpec> sections() {
        return IntStream.range(1, 4).mapToObj(i -> new SectionSpec("p" + i, "" + "一二三".charAt(i - 1),
                new Label("第" + i + "节", List.of()), List.of())).toList();
    }

    private static List<FormTable> tables() {
        FormBlock loans = new FormBlock(Optional.empty(), label("corner"), nodes(READERS), nodes(LOANS));
        FormBlock shelf = new FormBlock(Optional.empty(), label(""), nodes(List.of("before", "change")),
                nodes(List.of("shelf")));
        FormBlock shop = new FormBlock(Optional.empty(), label(""), nodes(List.of("items", "spent")),
                nodes(List.of("shop", "bylaws")));
        LabelNode late = new LabelNode("late", label("逾期投诉"), 1, nodes(List.of("upheld", "open", "sum")));
        FormBlock cases = new FormBlock(Optional.empty(), label(""), List.of(late), List.of());
        return List.of(new FormTable("loans", "p1", of("借阅", "Loans"), List.of(loans)),
                new FormTable("stock", "p2", of("馆藏", "Stock"), List.of(shelf, shop)),
                new FormTable("cases", "p3", of("投诉", "Complaints"), List.of(cases)));
    }

    private static List<LabelNode> nodes(List<String> codes) {
        return codes.stream().map(code -> new LabelNode(code, label(code), 1, List.of())).toList();
    }

    private static Label label(String text) {
        return new Label(text, List.of());
    }
}
