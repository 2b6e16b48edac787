package org.gouji.ui.internal.original;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.document.Block;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.ui.internal.present.Texts;

/**
 * A document as plain text, for systems that can show no page.
 *
 * @param text all of it
 * @param places where each node stands in it
 */
public record DocumentText(String text, Map<String, Span> places) {

    public DocumentText {
        places = Map.copyOf(places);
    }

    /**
     * A stretch of the text.
     *
     * @param from the first character
     * @param to after the last one
     */
    public record Span(int from, int to) {

        boolean has(int offset) {
            return offset >= from && offset <= to;
        }
    }

    /** Writes a document; the wanted nodes are shown in any case. */
    public static DocumentText of(Document document, Set<String> values, Set<String> further, Texts texts) {
        Set<String> all = new HashSet<>(values);
        all.addAll(further);
        var sheet = new TextSheet(all, texts);
        new Excerpt(document, all).into(sheet);
        return new DocumentText(sheet.text.toString(), sheet.places);
    }

    /** Where a node stands. */
    public Optional<Span> place(String node) {
        return Optional.ofNullable(places.get(node));
    }

    /** The node at a character. */
    public Optional<String> at(int offset) {
        return places.entrySet().stream().filter(place -> place.getValue().has(offset)).map(Map.Entry::getKey)
                .findFirst();
    }

    private static final class TextSheet implements Sheet {

        private static final String BETWEEN = " │ ";
        private static final int MOST_CELLS = 300;

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Span> places = new LinkedHashMap<>();
        private final Set<String> wanted;
        private final Texts texts;

        TextSheet(Set<String> wanted, Texts texts) {
            this.wanted = wanted;
            this.texts = texts;
        }

        @Override
        public void text(Block block, String shown, boolean whole) {
            if (block instanceof Heading) {
                line("");
            }
            put(block.range().node(), shown);
            line(whole ? "" : texts.get("original.cut"));
        }

        @Override
        public void table(Table table, List<Rows> rows) {
            int end = 0;
            for (Rows run : rows) {
                omittedRows(run.from() - end);
                for (int row = run.from(); row < run.to(); row++) {
                    row(table.row(row));
                }
                end = run.to();
            }
            omittedRows(table.rowCount() - end);
        }

        @Override
        public void omitted(int blocks, long characters) {
            line(texts.get("original.omitted", blocks, characters));
        }

        private void row(List<Cell> cells) {
            for (Cell cell : cells.subList(0, Math.min(cells.size(), MOST_CELLS))) {
                put(cell.range().node(), cell.text().replace('\n', ' '));
                text.append(BETWEEN);
            }
            line(cells.size() > MOST_CELLS ? texts.get("original.cells", cells.size() - MOST_CELLS) : "");
        }

        private void omittedRows(int count) {
            if (count > 0) {
                line(texts.get("original.rows", count));
            }
        }

        private void put(String node, String shown) {
            int from = text.length();
            text.append(shown);
            if (wanted.contains(node)) {
                places.put(node, new Span(from, text.length()));
            }
        }

        private void line(String end) {
            text.append(end).append('\n');
        }
    }
}
