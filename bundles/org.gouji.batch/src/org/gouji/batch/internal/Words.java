package org.gouji.batch.internal;

import java.util.List;
import java.util.Locale;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;

/** Puts model values into words for one line of text. What comes from a file must not steer the terminal. */
final class Words {

    private static final int RED = 31;
    private static final int YELLOW = 33;
    private static final int CYAN = 36;
    private static final int BOLD = 1;

    private final Texts texts;
    private final boolean colour;

    Words(Texts texts, boolean colour) {
        this.texts = texts;
        this.colour = colour;
    }

    static String clean(String text) {
        return text.chars().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cntrl}+", " ") : text;
    }

    String clean(LocalizedText text) {
        return clean(texts.of(text));
    }

    String bold(String text) {
        return coloured(BOLD, text);
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> coloured(RED, texts.of(Message.SEVERITY_ERROR));
            case WARNING -> coloured(YELLOW, texts.of(Message.SEVERITY_WARNING));
            case INFO -> coloured(CYAN, texts.of(Message.SEVERITY_INFO));
        };
    }

    String diagnostic(Severity severity) {
        return switch (severity) {
            case ERROR -> coloured(RED, texts.of(Message.DIAGNOSTIC_ERROR));
            case WARNING -> coloured(YELLOW, texts.of(Message.DIAGNOSTIC_WARNING));
            case INFO -> coloured(CYAN, texts.of(Message.DIAGNOSTIC_INFO));
        };
    }

    /** The first place, and how many there are if there are several. */
    String places(List<SourceRange> ranges) {
        List<String> places = ranges.stream().map(this::place).distinct().toList();
        if (places.isEmpty()) {
            return texts.of(Message.PLACE_DOCUMENT);
        }
        return places.size() == 1
                ? places.get(0)
                : places.get(0) + " " + texts.of(Message.AND_MORE_PLACES, more(places.size()));
    }

    /** The first place of a finding about a set, with the report it is in, and how many there are. */
    String setPlaces(List<SourceRange> ranges) {
        if (ranges.isEmpty()) {
            return texts.of(Message.PLACE_SET);
        }
        String first = clean(ranges.get(0).container()) + " " + place(ranges.get(0));
        return ranges.size() == 1 ? first : first + " " + texts.of(Message.AND_MORE_PLACES, more(ranges.size()));
    }

    String place(SourceRange range) {
        return range.locator().map(this::locator).orElseGet(() -> node(range));
    }

    /** A file, or a file in a container: {@code a.zip!/县/报告.docx}. */
    static String inside(String path, String container) {
        return container.isEmpty() ? path : path + "!/" + container;
    }

    static String percent(double fraction) {
        return String.valueOf(Math.round(fraction * 100));
    }

    /** The Chinese 等 n 处 counts all places, the English "and n more" the others. */
    private int more(int all) {
        return texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? all : all - 1;
    }

    private String node(SourceRange range) {
        return range.precision() == SourceRange.Precision.DOCUMENT
                ? texts.of(Message.PLACE_DOCUMENT)
                : texts.of(Message.PLACE_NODE, range.node());
    }

    private String locator(SourceRange.Locator locator) {
        if (locator instanceof SourceRange.LineColumn line) {
            return texts.of(Message.PLACE_LINE, line.line());
        }
        if (locator instanceof SourceRange.TableCell cell) {
            return texts.of(Message.PLACE_TABLE_CELL, cell.table(), cell.row(), cell.cell());
        }
        SourceRange.PageBox box = (SourceRange.PageBox) locator;
        return texts.of(Message.PLACE_PAGE, box.page(), box.box());
    }

    private String coloured(int code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
