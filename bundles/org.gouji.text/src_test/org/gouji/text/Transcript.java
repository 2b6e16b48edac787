package org.gouji.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

import org.gouji.model.document.TableKind;

/** Writes down what a cutter finds: {@code P line text}, and tables with their cells in brackets. */
final class Transcript implements BlockSink {

    private final StringBuilder text = new StringBuilder();
    private boolean open;
    private boolean inRow;

    static String ofText(String input) {
        return of(input, Layout::text);
    }

    static String ofMarkdown(String input) {
        return of(input, Layout::markdown);
    }

    private static String of(String input, Function<TextProfile, Layout> layout) {
        Transcript transcript = new Transcript();
        try {
            TextProfile profile = TextProfile.of(LineReader.of(new StringReader(input)), () -> {
            });
            BlockCutter cutter = new BlockCutter(layout.apply(profile), transcript);
            LineReader reader = LineReader.of(new StringReader(input));
            for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                cutter.add(line.get());
            }
            cutter.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return transcript.text.toString();
    }

    @Override
    public void prose(Line line) {
        require(!open);
        text.append("P ").append(line.number()).append(' ').append(shown(line.text())).append('\n');
    }

    @Override
    public void beginTable(TableKind kind) {
        require(!open);
        open = true;
        inRow = false;
        text.append(kind).append('\n');
    }

    @Override
    public void beginRow() {
        require(open);
        text.append(inRow ? "\n" : "").append("  ");
        inRow = true;
    }

    @Override
    public void cell(int line, int column, String cell) {
        require(open && inRow);
        text.append('[').append(shown(cell)).append(']');
    }

    @Override
    public void endTable() {
        require(open);
        open = false;
        text.append("\nend\n");
    }

    private static String shown(String cell) {
        return cell.replace("\n", "/").replace("\t", "\\t").replace('\u00A0', '~').replace('\u3000', '_');
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("out of order");
        }
    }
}
