package org.gouji.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.VersionDiff;
import org.gouji.store.filing.VersionDiff.Side;
import org.gouji.store.filing.VersionDiff.ValueChange;
import org.gouji.store.filing.VersionDiff.Version;
import org.gouji.ui.internal.present.Texts;

/** What differs between two versions of a filing, as lines. */
public final class CompareLines {

    private final Texts texts;
    private final VersionDiff diff;

    public CompareLines(Texts texts, VersionDiff diff) {
        this.texts = texts;
        this.diff = diff;
    }

    /** The values that differ. */
    public List<ChangedValue> values() {
        return diff.values().stream().map(change -> new ChangedValue(texts.of(change.cell()),
                value(change, change.before()), value(change, change.after()))).toList();
    }

    /** The findings: what is new first, then what is still there, then what is fixed. */
    public List<ChangedFinding> findings() {
        List<ChangedFinding> lines = new ArrayList<>();
        diff.fresh().forEach(finding -> lines.add(line("compare.new", finding, finding.severity())));
        diff.unchanged().forEach(finding -> lines.add(line("compare.unchanged", finding, finding.severity())));
        diff.fixed().forEach(finding -> lines.add(line("compare.fixed", finding, Severity.INFO)));
        return List.copyOf(lines);
    }

    /** In one sentence. */
    public String summary() {
        String counts = texts.get("compare.summary", diff.values().size(), diff.fixed().size(), diff.fresh().size(),
                diff.unchanged().size());
        boolean whole = diff.from().hasReport() && diff.to().hasReport();
        return whole
                ? counts
                : texts.get("compare.no-report", side(diff.from().hasReport() ? diff.to() : diff.from()),
                        counts);
    }

    /** The name of a side. */
    public String side(Side side) {
        return side.corrected() ? texts.get("compare.now") : name(texts, side.version());
    }

    /** The name of a version as it was received. */
    public static String name(Texts texts, Version version) {
        String path = version.path();
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return texts.get("compare.version", version.number(), version.day(), file);
    }

    private ChangedFinding line(String change, Finding finding, Severity severity) {
        return new ChangedFinding(texts.get(change), severity, finding.code(), texts.of(finding.message()));
    }

    private String value(ValueChange change, Optional<ValueText> value) {
        if (value.isEmpty()) {
            return texts.get("compare.absent");
        }
        // Two values of one text differ in their state.
        boolean sameText = change.before().map(ValueText::text).equals(change.after().map(ValueText::text));
        String text = texts.of(value.get().words());
        return sameText && !value.get().text().isEmpty() ? texts.get("fact.from", text, state(value.get())) : text;
    }

    private String state(ValueText value) {
        return texts.get(switch (value.state()) {
            case BLANK -> "look.blank";
            case MISSING -> "look.missing";
            case TEXT -> "look.text";
            case PROPOSED -> "look.proposed";
            case UNCERTAIN -> "look.uncertain";
            default -> "look.number";
        });
    }
}
