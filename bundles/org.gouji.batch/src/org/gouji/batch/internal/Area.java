package org.gouji.batch.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollups.Choice;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The bodies that {@code --under} and {@code --of}, or {@code --body}, choose as they were at the end of a year.
 *
 * @param name what they are together, for people
 * @param bodies their numbers
 */
record Area(String name, Set<Long> bodies) {

    static final String UNDER = "--under";
    static final String OF = "--of";
    static final String YEAR = "--year";
    static final String BODY = "--body";

    private static final List<String> CHOICES = List.of("below", "governments", "departments", "all-departments",
            "own");
    private static final int FIRST_YEAR = 1900;

    static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Grammar.value(UNDER, "BODY")).addOption(Grammar.value(OF, String.join("|", CHOICES)))
                .addOption(Grammar.values(BODY, "BODY"));
    }

    static int year(Arguments arguments, String option) throws UsageException {
        String given = arguments.text(option).orElse("");
        if (!given.matches("[12]\\d{3}") || Integer.parseInt(given) < FIRST_YEAR) {
            throw new UsageException(Message.WORKSPACE_BAD_YEAR, option, given);
        }
        return Integer.parseInt(given);
    }

    /** The bodies at the end of each of those years. */
    static TreeMap<Integer, Area> of(Shell shell, Workspace workspace, Arguments arguments, Collection<Integer> years)
            throws UsageException, WorkspaceException {
        List<String> given = arguments.texts(BODY);
        if (given.isEmpty()) {
            TreeMap<Integer, Area> areas = new TreeMap<>();
            for (int year : years) {
                areas.put(year, part(shell, workspace, arguments, year));
            }
            return areas;
        }
        if (arguments.text(UNDER).isPresent() || arguments.text(OF).isPresent()) {
            throw new UsageException(Message.WORKSPACE_BODY_ALONE, BODY, UNDER, OF);
        }
        return NamedBodies.of(shell, workspace, given, years);
    }

    static Area of(Shell shell, Workspace workspace, Arguments arguments, int year)
            throws UsageException, WorkspaceException {
        return of(shell, workspace, arguments, List.of(year)).firstEntry().getValue();
    }

    private static Area part(Shell shell, Workspace workspace, Arguments arguments, int year)
            throws UsageException, WorkspaceException {
        List<Body> all = workspace.register().all(LocalDate.of(year, Month.DECEMBER, 31));
        Choice choice = choice(arguments);
        Optional<String> under = arguments.text(UNDER);
        if (under.isPresent()) {
            Body top = named(workspace, all, under.get(), year);
            return new Area(shortName(top), workspace.rollups().choose(top.id(), choice, year));
        }
        List<Body> roots = all.stream().filter(body -> body.parent().isEmpty()).toList();
        if (roots.isEmpty()) {
            throw new UsageException(Message.WORKSPACE_NO_BODIES, year);
        }
        if (roots.size() == 1) {
            return new Area(shortName(roots.get(0)), workspace.rollups().choose(roots.get(0).id(), choice, year));
        }
        return new Area(shell.say(Message.WORKSPACE_ALL_BODIES),
                (choice == Choice.ALL_DEPARTMENTS ? all : roots).stream()
                        .filter(body -> choice != Choice.ALL_DEPARTMENTS
                                || body.level() == AgencyLevel.DEPARTMENT)
                        .map(Body::id).collect(Collectors.toSet()));
    }

    private static Choice choice(Arguments arguments) throws UsageException {
        String given = arguments.text(OF).orElse(CHOICES.get(0));
        return switch (given) {
            case "below" -> Choice.BELOW;
            case "governments" -> Choice.GOVERNMENTS_BELOW;
            case "departments" -> Choice.DEPARTMENTS;
            case "all-departments" -> Choice.ALL_DEPARTMENTS;
            case "own" -> Choice.TOP;
            default -> throw new UsageException(Message.BAD_CHOICE, OF, given, String.join(" | ", CHOICES));
        };
    }

    /** By its code, or by a name that it alone has. */
    static Body named(Workspace workspace, List<Body> all, String given, int year)
            throws UsageException, WorkspaceException {
        return find(workspace, all, given, year)
                .orElseThrow(() -> new UsageException(Message.WORKSPACE_BODY_UNKNOWN, given, year));
    }

    /** Empty when none or more than one has that code or name. */
    static Optional<Body> find(Workspace workspace, List<Body> all, String given, int year)
            throws WorkspaceException {
        Optional<Body> byCode = all.stream().filter(body -> body.code().equals(given)).findFirst();
        if (byCode.isPresent()) {
            return byCode;
        }
        Optional<Long> byName = workspace.register().named(given, year);
        List<Body> alike = all.stream().filter(body -> shortName(body).equals(given)).toList();
        return all.stream().filter(body -> byName.equals(Optional.of(body.id()))).findFirst()
                .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
    }

    /** 示例市 for 示例市人民政府. */
    static String shortName(Body body) {
        String suffix = "人民政府";
        return body.name().length() > suffix.length() && body.name().endsWith(suffix)
                ? body.name().substring(0, body.name().length() - suffix.length())
                : body.name();
    }
}
