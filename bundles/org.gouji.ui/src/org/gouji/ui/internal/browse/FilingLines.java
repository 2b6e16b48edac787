package org.gouji.ui.internal.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.Filing.Counts;
import org.gouji.store.register.Body;
import org.gouji.ui.internal.browse.Coverages.Missing;
import org.gouji.ui.internal.present.Texts;

/** Turns filings, and reports that are not there, into lines. */
final class FilingLines {

    private final Texts texts;
    private final Coverages coverages;

    FilingLines(Texts texts, Coverages coverages) {
        this.texts = texts;
        this.coverages = coverages;
    }

    /** A line for a filing under a group; the label says what the group does not. */
    Twig line(String group, Filing filing, String label) {
        return new Twig(group + "/f" + filing.id(), List.of(label, state(filing), problems(filing)), mark(filing),
                Optional.of(Target.of(filing.id())), List.of());
    }

    /** A line for a report that is not there. */
    Twig line(String group, Missing missing, String label) {
        String state = texts.get(missing.overdue() ? "filing.missing" : "filing.expected");
        return new Twig(group + "/m" + missing.body().id() + "." + missing.year(),
                List.of(label, state, texts.get("filing.due", missing.due())),
                missing.overdue() ? Mark.MISSING : Mark.NONE, Optional.empty(), List.of());
    }

    /** A group with the number of reports in it, and of those with errors. */
    Twig group(String id, String label, List<Twig> lines) {
        long faulty = faulty(lines);
        String errors = faulty == 0 ? "" : texts.get("explorer.errors", faulty);
        return new Twig(id, List.of(label, texts.get("explorer.count", reports(lines)), errors), Mark.GROUP,
                Optional.empty(), lines);
    }

    /** A group; what has one line only is that line, with both labels. */
    Twig groupOrLine(String id, String label, List<Twig> lines) {
        if (lines.size() != 1 || lines.get(0).target().isEmpty()) {
            return group(id, label, lines);
        }
        Twig line = lines.get(0);
        List<String> both = new ArrayList<>(line.texts());
        both.set(0, texts.get("explorer.agency-year", label, both.get(0)));
        return new Twig(line.id(), both, line.mark(), line.target(), List.of());
    }

    String agency(Filing filing) {
        Optional<String> official = filing.body().map(coverages.bodies()::get).map(Body::name);
        return official.or(filing::name).orElseGet(() -> fileName(filing));
    }

    String year(Filing filing) {
        return filing.year().map(year -> texts.get("explorer.year", year)).orElse(texts.get("explorer.no-year"));
    }

    boolean late(Filing filing) {
        return coverages.late(filing.id());
    }

    private static long reports(List<Twig> lines) {
        return lines.stream().mapToLong(line -> line.mark() == Mark.GROUP
                ? reports(line.twigs())
                : line.target().isPresent() ? 1 : 0).sum();
    }

    private static long faulty(List<Twig> lines) {
        return lines.stream().mapToLong(line -> line.mark() == Mark.GROUP
                ? faulty(line.twigs())
                : line.target().isPresent() && line.mark() == Mark.ERROR ? 1 : 0).sum();
    }

    private String state(Filing filing) {
        List<String> words = new ArrayList<>();
        words.add(texts.get("state." + filing.state().id()));
        if (late(filing)) {
            words.add(texts.get("filing.late"));
        }
        return String.join(texts.get("list.separator"), words);
    }

    private String problems(Filing filing) {
        if (filing.counts().isEmpty()) {
            InputStatus status = filing.latest().status();
            return status.hasDocument()
                    ? texts.get("filing.no-report")
                    : texts.get("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        Counts counts = filing.counts().get();
        return counts.errors() + counts.warnings() + counts.infos() + counts.waived() == 0
                ? texts.get("filing.clean")
                : summary(counts);
    }

    private String summary(Counts counts) {
        List<String> parts = new ArrayList<>();
        part(parts, "filing.errors", counts.errors());
        part(parts, "filing.warnings", counts.warnings());
        part(parts, "filing.infos", counts.infos());
        part(parts, "filing.waived", counts.waived());
        return String.join(" ", parts);
    }

    private void part(List<String> parts, String word, int count) {
        if (count > 0) {
            parts.add(texts.get(word, count));
        }
    }

    private static Mark mark(Filing filing) {
        if (filing.counts().isEmpty() || filing.counts().get().errors() > 0) {
            return Mark.ERROR;
        }
        Counts counts = filing.counts().get();
        return counts.warnings() > 0 ? Mark.WARNING : counts.infos() > 0 ? Mark.INFO : Mark.CLEAN;
    }

    private static String fileName(Filing filing) {
        String path = filing.latest().container().isEmpty() ? filing.latest().path() : filing.latest().container();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
