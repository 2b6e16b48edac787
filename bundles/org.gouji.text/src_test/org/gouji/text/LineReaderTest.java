package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.Severity;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void knowsEveryKindOfLineEnd() throws IOException {
        assertThat(texts("a\nb\r\nc\rd\u2028e\u2029f\u0085g")).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(texts("a\r\n\r\nb\n\rc\r\r")).containsExactly("a", "", "b", "", "c", "");
    }

    @Test
    void endsWithTheLastLine() throws IOException {
        assertThat(texts("")).isEmpty();
        assertThat(texts("\n")).containsExactly("");
        assertThat(texts("a\n")).containsExactly("a");
        assertThat(texts("a\n ")).containsExactly("a", " ");
    }

    @Test
    void numbersLines() throws IOException {
        assertThat(lines("a\r\nb\rc")).extracting(Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void reportsMixedLineEnds() throws IOException {
        assertThat(notes("a\nb\nc").diagnostics("")).isEmpty();
        assertThat(notes("a\r\nb\nc\r").diagnostics("")).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("text.mixed-line-ends");
            assertThat(diagnostic.message().en()).contains("CR LF × 1").contains("CR × 1").contains("LF × 1");
        });
    }

    @Test
    void dropsControlCharactersAndSaysSo() throws IOException {
        assertThat(texts("规\0章\u0007\n\uFEFFx\u009Fy\u000Bz")).containsExactly("规章", "xy\nz");
        Diagnostic diagnostic = notes("a\n规\0章\0\u0007").diagnostics("").get(0);
        assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        assertThat(diagnostic.message().en()).contains("U+0000 × 2").contains("U+0007 × 1").contains("line 2");
        assertThat(diagnostic.message().zh()).contains("U+0000");
    }

    @Test
    void thinksNothingOfPageBreaks() throws IOException {
        assertThat(notes("a\n\fb").diagnostics("")).singleElement().extracting(Diagnostic::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void countsCharactersThatWereLost() throws IOException {
        LineNotes notes = notes("a\nb\uFFFDc\uFFFD");
        assertThat(notes.lostCharacters()).isEqualTo(2);
        assertThat(notes.firstLostLine()).isEqualTo(2);
    }

    @Test
    void handsOutOverlongLinesInPieces() throws IOException {
        String text = "😀".repeat(LineReader.MAX_LINE);
        List<Line> lines = lines("x\n" + text + "\ny");
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.get(1).text()).endsWith("😀");
        assertThat(lines.get(2).number()).isEqualTo(2);
        assertThat(lines.get(2).column()).isEqualTo(1 + lines.get(1).text().length());
        StringBuilder joined = new StringBuilder();
        lines.stream().filter(line -> line.number() == 2).forEach(line -> joined.append(line.text()));
        assertThat(joined).hasToString(text);
        assertThat(lines.get(lines.size() - 1)).isEqualTo(new Line(3, 1, "y"));
        assertThat(notes(text).diagnostics("")).extracting(Diagnostic::code).containsExactly("text.long-line");
    }

    private static List<String> texts(String input) throws IOException {
        return lines(input).stream().map(Line::text).toList();
    }

    private static List<Line> lines(String input) throws IOException {
        LineReader reader = LineReader.of(new StringReader(input));
        List<Line> lines = new ArrayList<>();
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    private static LineNotes notes(String input) throws IOException {
        LineReader reader = LineReader.of(new StringReader(input));
        while (reader.next().isPresent()) {
            continue;
        }
        return reader.notes();
    }
}
