package org.gouji.export.docx.internal;

import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;
import org.gouji.model.schema.FormTable;

/** One table of the form with the values of a report. */
final class TableXml {

    /** From so many columns on, letters must be smaller for two characters to a line. */
    private static final int MANY = 12;
    private static final int SMALL = 16;
    private static final int LESS = 18;
    private static final int SOME = 6;
    private static final int USUAL = 21;
    /** Twentieths of a point. */
    private static final int HALF_POINT = 10;
    private static final int MARGIN = 40;

    private final Report report;
    private final FormLayout layout;
    private final Marks marks;
    private final ColumnWidths columns;
    private final int labels;
    private final boolean oneHead;
    private final StringBuilder xml = new StringBuilder();
    private int[] widths = {};

    TableXml(Report report, FormTable table, Marks marks) {
        this.report = report;
        this.marks = marks;
        this.layout = FormLayout.of(report.schema(), table);
        this.oneHead = table.blocks().size() == 1;
        this.columns = new ColumnWidths(layout, this::text);
        this.labels = layout.cells().stream().filter(c -> c.key().isPresent()).mapToInt(LayoutCell::column).min()
                .orElse(0);
    }

    boolean wide() {
        return columns.wide();
    }

    String xml() {
        widths = columns.widths(wide() ? ColumnWidths.LANDSCAPE : ColumnWidths.PORTRAIT);
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(width(0, layout.columns()))
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (String side : new String[]{"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        for (int row = 0; row < layout.rows(); row++) {
            row(row);
        }
        return xml.append("</w:tbl>").toString();
    }

    private void row(int row) {
        boolean first = layout.cells().stream().filter(c -> c.row() <= row).noneMatch(c -> c.key().isPresent());
        // A head stays with what it is the head of, and is repeated on a new page only where there is no other.
        String keep = layout.row(row).stream().noneMatch(c -> c.key().isPresent()) ? "<w:keepNext/>" : "";
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"400\"/>")
                .append(first && oneHead ? "<w:tblHeader/>" : "").append("</w:trPr>");
        int column = 0;
        for (LayoutCell cell : layout.row(row)) {
            gap(column, cell.column());
            cell(row, cell, keep);
            column = cell.column() + cell.columnSpan();
        }
        gap(column, layout.columns());
        xml.append("</w:tr>");
    }

    /** Where the form has no cell, a row still needs one. */
    private void gap(int from, int to) {
        if (from < to) {
            open(from, to - from, "");
            paragraph("FormValue\"/>", "", Optional.empty());
            xml.append("</w:tc>");
        }
    }

    private void cell(int row, LayoutCell cell, String keep) {
        boolean continued = cell.row() != row;
        String merge = cell.rowSpan() == 1 ? "" : continued ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
        Optional<Value> value = continued ? Optional.empty() : value(cell);
        String fill = value.map(marks::fill).filter(f -> !f.isEmpty())
                .map(f -> "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + f + "\"/>").orElse("");
        open(cell.column(), cell.columnSpan(), merge + fill + balance(cell));
        paragraph(style(cell) + "\"/>" + keep, continued ? "" : text(cell), value.flatMap(marks::comment));
        xml.append("</w:tc>");
    }

    private String style(LayoutCell cell) {
        if (cell.key().isPresent()) {
            return "FormValue";
        }
        // Labels of single rows read better from the left, those that stand for a group in the middle.
        boolean ofRow = cell.column() < labels && cell.column() + cell.columnSpan() == labels && cell.rowSpan() == 1;
        return ofRow && labels > 1 ? "FormRow" : "FormLabel";
    }

    /** Margins that let the lines of a column's label be of one length: 结果 above 维持, not 结果维 above 持. */
    private String balance(LayoutCell cell) {
        int width = width(cell.column(), cell.column() + cell.columnSpan());
        int letter = size() * HALF_POINT;
        int fitting = (width - 2 * MARGIN) / letter;
        int length = cell.text().length();
        if (cell.column() < labels || fitting < 1 || length <= fitting) {
            return "";
        }
        int lines = (length + fitting - 1) / fitting;
        int each = (length + lines - 1) / lines;
        int margin = (width - each * letter - letter / 2) / 2;
        return each == fitting || margin <= MARGIN
                ? ""
                : "<w:tcMar><w:left w:w=\"" + margin + "\" w:type=\"dxa\"/><w:right w:w=\"" + margin
                        + "\" w:type=\"dxa\"/></w:tcMar>";
    }

    private void open(int column, int span, String properties) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width(column, column + span))
                .append("\" w:type=\"dxa\"/>");
        xml.append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "").append(properties)
                .append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        return width;
    }

    private void paragraph(String properties, String text, Optional<Integer> comment) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(properties).append("</w:pPr>");
        comment.ifPresent(id -> xml.append("<w:commentRangeStart w:id=\"").append(id).append("\"/>"));
        xml.append(text.isEmpty() ? "" : sized(Xml.runs(text)));
        comment.ifPresent(id -> xml.append("<w:commentRangeEnd w:id=\"").append(id)
                .append("\"/><w:r><w:commentReference w:id=\"").append(id).append("\"/></w:r>"));
        xml.append("</w:p>");
    }

    private int size() {
        return layout.columns() >= MANY ? SMALL : layout.columns() > SOME ? LESS : USUAL;
    }

    private String sized(String runs) {
        return runs.replace("<w:r>", "<w:r><w:rPr><w:sz w:val=\"" + size() + "\"/><w:szCs w:val=\"" + size()
                + "\"/></w:rPr>");
    }

    private Optional<Value> value(LayoutCell cell) {
        return cell.key().map(key -> report.values().get(key).orElseGet(() -> Value.missing(key)));
    }

    private String text(LayoutCell cell) {
        return value(cell).map(TableXml::shown).orElse(cell.text());
    }

    /** The number in the form's unit, which stands in the label. */
    private static String shown(Value value) {
        return switch (value.state()) {
            case NUMBER, NUMBER_WITH_UNIT, PROPOSED -> value.number().map(n -> n.toPlainString()).orElse("");
            case TEXT -> value.raw().strip();
            case UNCERTAIN -> "？";
            case BLANK, MISSING -> "";
        };
    }
}
