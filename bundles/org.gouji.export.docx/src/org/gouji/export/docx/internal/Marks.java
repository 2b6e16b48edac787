package org.gouji.export.docx.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.spi.export.CheckedReport;

/** The fills and comments of one document. */
final class Marks {

    private final Locale locale;
    private final boolean wanted;
    private final List<Diagnostic> corrections;
    private final Set<Mark> used = EnumSet.noneOf(Mark.class);
    private final List<String> comments = new ArrayList<>();

    Marks(Locale locale, boolean wanted, List<Diagnostic> notices) {
        this.locale = locale;
        this.wanted = wanted;
        this.corrections = notices.stream().filter(notice -> notice.code().equals(CheckedReport.CORRECTED)).toList();
    }

    /** The fill of a data cell; empty for an ordinary one. */
    String fill(Value value) {
        Mark mark = !wanted ? Mark.NONE : corrected(value).isEmpty() ? Mark.of(value) : Mark.CORRECTED;
        if (mark != Mark.NONE) {
            used.add(mark);
        }
        return mark.fill();
    }

    /** Number of the comment that explains a data cell. */
    Optional<Integer> comment(Value value) {
        Optional<String> text = wanted ? explanation(value) : Optional.empty();
        text.ifPresent(comments::add);
        return text.map(t -> comments.size() - 1);
    }

    /** The corrections of a cell, as far as the file has it. */
    private List<String> corrected(Value value) {
        return corrections.stream().filter(notice -> notice.at().isPresent() && notice.at().equals(value.at()))
                .map(notice -> notice.message().in(locale)).toList();
    }

    private Optional<String> explanation(Value value) {
        List<String> corrected = corrected(value);
        if (!corrected.isEmpty()) {
            return Optional.of(String.join("\n", corrected));
        }
        return switch (Mark.of(value)) {
            case PROPOSED -> Optional.of(value.repair().map(r -> say("推定：", "Proposed: ") + r.reason().in(locale))
                    .orElse(Mark.PROPOSED.words().in(locale)));
            case UNCERTAIN -> Optional.of(say("不能确定，可能是：", "Uncertain; it may be: ") + alternatives(value));
            case TEXT -> Optional.of(say("原文件此格不是数字：", "No number in the file: ") + value.raw().strip());
            default -> Optional.empty();
        };
    }

    private String alternatives(Value value) {
        return value.alternatives().stream().map(a -> a.raw().strip())
                .map(raw -> raw.isEmpty() ? say("（缺）", "(missing)") : raw).distinct()
                .collect(Collectors.joining(say("、", ", ")));
    }

    private String say(String zh, String en) {
        return LocalizedText.of(zh, en).in(locale);
    }

    List<String> comments() {
        return List.copyOf(comments);
    }

    /** The fills that occur. */
    Set<Mark> used() {
        return Set.copyOf(used);
    }

    /** What the fills mean. */
    String title() {
        return say("底色：", "Fills: ");
    }

    String words(Mark mark) {
        return mark.words().in(locale);
    }
}
