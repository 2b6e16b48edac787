package org.gouji.rules.cells.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;

/** Names the form's cells and quotes what stands in them. */
final class Words {

    private static final int MAX_NAMES = 5;
    private static final int MAX_QUOTE = 40;

    private Words() {
    }

    /** A table by the number of its section, which officers know it by. */
    static LocalizedText table(FormSchema schema, String id) {
        Optional<FormTable> table = schema.table(id);
        String zh = table.flatMap(t -> schema.sections().stream().filter(s -> s.id().equals(t.section())).findFirst())
                .map(s -> "表" + s.numeral()).orElseGet(() -> table.map(t -> t.title().zh()).orElse(id));
        return LocalizedText.of(zh, "table ‘" + table.map(t -> t.title().en()).orElse(id) + "’");
    }

    static LocalizedText cell(FormSchema schema, String key) {
        return schema.cell(key).map(c -> LocalizedText.of(table(schema, c.table()).zh() + c.name().zh(),
                table(schema, c.table()).en() + ", " + c.name().en())).orElse(LocalizedText.same(key));
    }

    /** The first few cells by name, and how many there are. */
    static LocalizedText cells(FormSchema schema, List<String> keys) {
        List<LocalizedText> names = keys.stream().limit(MAX_NAMES)
                .map(key -> schema.cell(key).map(CellSpec::name).orElse(LocalizedText.same(key))).toList();
        String zh = String.join("、", names.stream().map(LocalizedText::zh).toList());
        String en = String.join(", ", names.stream().map(LocalizedText::en).toList());
        boolean more = keys.size() > MAX_NAMES;
        return LocalizedText.of(zh + (more ? "等" : ""), en + (more ? " and others" : ""));
    }

    /** The text of a cell without outer blanks, cut when it is long. */
    static String quote(Value value) {
        String text = value.raw().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return value.number().map(Words::plain).orElse("");
        }
        int end = text.offsetByCodePoints(0, Math.min(MAX_QUOTE, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toPlainString() : number.toPlainString();
    }
}
