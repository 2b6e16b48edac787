package org.gouji.ui.internal.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.gouji.core.PluginFault;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.office.Problem;
import org.gouji.ui.internal.present.Texts;

/** The list of everything that is wrong in a workspace. */
public final class ProblemTree {

    private static final Comparator<Problem> GRAVEST = Comparator.comparing(Problem::severity).reversed()
            .thenComparing(Problem::code);

    private static final String WAIVED = "waived";

    private final Texts texts;
    private final Map<Long, Filing> filings;
    private final String wanted;

    /** Shows what holds the filter's text. */
    public ProblemTree(Texts texts, Map<Long, Filing> filings, String filter) {
        this.texts = texts;
        this.filings = filings;
        this.wanted = filter.strip().toLowerCase(Locale.ROOT);
    }

    /** What stands at the top. */
    public enum Grouping {
        SEVERITY, CODE, AGENCY
    }

    /** The tree; the plug-ins that failed stand first. */
    public Twig of(Map<Long, List<Problem>> problems, List<PluginFault> faults, Grouping grouping) {
        List<Twig> groups = new ArrayList<>();
        List<Twig> broken = new ArrayList<>();
        for (PluginFault fault : faults) {
            Twig line = line(fault, broken.size());
            if (wanted(line)) {
                broken.add(line);
            }
        }
        if (!broken.isEmpty()) {
            groups.add(group("faults", texts.get("problems.faults"), Mark.ERROR, broken));
        }
        Map<String, List<Problem>> sorted = new TreeMap<>();
        List<Problem> waived = new ArrayList<>();
        filings.keySet().forEach(id -> problems.getOrDefault(id, List.of())
                .forEach(problem -> (problem.open()
                        ? sorted.computeIfAbsent(key(grouping).apply(problem), k -> new ArrayList<>())
                        : waived).add(problem)));
        sorted.forEach((key, list) -> groups.addAll(group(key, label(grouping, list.get(0)), list)));
        if (!waived.isEmpty()) {
            group(WAIVED, texts.get("problems.waived"), waived).stream().map(ProblemTree::set).forEach(groups::add);
        }
        return Twig.root(groups);
    }

    /** How many lines are open problems, and not waived ones. */
    public static int open(Twig root) {
        return root.leaves() - waived(root);
    }

    /** How many lines are problems that officers accept as they are. */
    public static int waived(Twig root) {
        return root.twigs().stream().filter(twig -> twig.id().equals(WAIVED)).mapToInt(Twig::leaves).sum();
    }

    /** Waived problems stand apart, without the icons of those that have to be mended. */
    private static Twig set(Twig group) {
        return new Twig(group.id(), group.texts(), Mark.GROUP, group.target(), group.twigs().stream()
                .map(line -> new Twig(line.id(), line.texts(), Mark.NONE, line.target(), List.of())).toList());
    }

    private List<Twig> group(String key, String label, List<Problem> problems) {
        problems.sort(GRAVEST);
        List<Twig> lines = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        for (Problem problem : problems) {
            String id = id(problem);
            Twig line = line(id + "#" + alike.merge(id, 1, Integer::sum), problem);
            if (wanted(line)) {
                lines.add(line);
            }
        }
        Mark mark = Mark.of(problems.get(0).severity());
        return lines.isEmpty() ? List.of() : List.of(group(key, label, mark, lines));
    }

    /** The same for a problem wherever it stands: when one goes, all others stay what they are. */
    private static String id(Problem problem) {
        return problem.filing() + "/" + problem.fingerprint().orElseGet(problem::code);
    }

    private Function<Problem, String> key(Grouping grouping) {
        return switch (grouping) {
            case SEVERITY -> problem -> String.valueOf(9 - problem.severity().ordinal());
            case CODE -> Problem::code;
            case AGENCY -> this::agency;
        };
    }

    private String label(Grouping grouping, Problem problem) {
        return switch (grouping) {
            case SEVERITY -> texts.get("severity." + problem.severity().id());
            case CODE -> problem.code().isEmpty() ? texts.get("problems.unread") : problem.code();
            case AGENCY -> agency(problem);
        };
    }

    private Twig group(String id, String label, Mark mark, List<Twig> lines) {
        return new Twig(id, List.of(texts.get("problems.group", label, lines.size()), "", "", "", ""), mark,
                Optional.empty(), lines);
    }

    private Twig line(String id, Problem problem) {
        String year = filing(problem).flatMap(Filing::year).map(String::valueOf).orElse("");
        return new Twig(id,
                List.of(texts.of(problem.message()), problem.code(), agency(problem), year,
                        problem.place().map(texts::of).orElse("")),
                Mark.of(problem.severity()),
                Optional.of(new Target(problem.filing(), problem.key(), problem.fingerprint())), List.of());
    }

    private Twig line(PluginFault fault, int number) {
        String bundle = fault.plugin().bundle() + " " + fault.plugin().version();
        String what = texts.get("problems.fault", fault.plugin().id(), bundle, fault.cause());
        return new Twig("fault" + number, List.of(what, "", "", "", fault.input()), Mark.ERROR, Optional.empty(),
                List.of());
    }

    private Optional<Filing> filing(Problem problem) {
        return Optional.ofNullable(filings.get(problem.filing()));
    }

    private String agency(Problem problem) {
        return filing(problem).map(filing -> filing.name().orElseGet(() -> filing.latest().path())).orElse("");
    }

    private boolean wanted(Twig line) {
        return wanted.isEmpty()
                || line.texts().stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
