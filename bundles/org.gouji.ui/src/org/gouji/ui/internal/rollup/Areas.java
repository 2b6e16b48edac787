package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollups.Choice;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.Scope.Pick;

/** Finds out which bodies an officer means. */
public final class Areas {

    private static final int LAST_DAY = 31;
    private static final String GOVERNMENT = "人民政府";

    private final Workspace workspace;
    private final Texts texts;

    public Areas(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    /** The bodies meant, as they were at the end of the year; perhaps none. */
    public Area of(Scope scope, int year) throws IOException {
        List<Body> registered = workspace.register().all(LocalDate.of(year, Month.DECEMBER, LAST_DAY));
        List<Body> unregistered = workspace.rollups().unregistered(year);
        if (scope.pick() == Pick.CHOSEN) {
            Set<Long> there = new HashSet<>(ids(registered));
            there.addAll(ids(unregistered));
            there.retainAll(scope.chosen());
            return new Area(texts.get("rollup.area.chosen", there.size()), year, there, registered, unregistered);
        }
        List<Body> roots = registered.stream().filter(body -> body.parent().isEmpty()).toList();
        Optional<Body> top = scope.top().isEmpty() && roots.size() == 1
                ? Optional.of(roots.get(0))
                : registered.stream().filter(body -> scope.top().equals(Optional.of(body.id()))).findFirst();
        if (top.isPresent()) {
            return new Area(shortName(top.get()), year, under(top.get(), scope.pick(), year), registered,
                    unregistered);
        }
        Set<Long> all = registered.isEmpty() ? ids(unregistered) : ids(top(registered, scope.pick()));
        return new Area(texts.get("rollup.area.all"), year, scope.top().isEmpty() || registered.isEmpty()
                ? all
                : Set.of(), registered, unregistered);
    }

    /** Under several tops: these, or all departments there are. */
    private static List<Body> top(List<Body> registered, Pick pick) {
        return registered.stream().filter(body -> pick == Pick.ALL_DEPARTMENTS
                ? body.level() == AgencyLevel.DEPARTMENT
                : body.parent().isEmpty()).toList();
    }

    private Set<Long> under(Body top, Pick pick, int year) throws IOException {
        Choice choice = switch (pick) {
            case GOVERNMENTS -> Choice.GOVERNMENTS_BELOW;
            case DEPARTMENTS -> Choice.DEPARTMENTS;
            case ALL_DEPARTMENTS -> Choice.ALL_DEPARTMENTS;
            case OWN -> Choice.TOP;
            default -> Choice.BELOW;
        };
        Set<Long> chosen = workspace.rollups().choose(top.id(), choice, year);
        // Nothing below a department: its own report is what can be meant.
        return chosen.isEmpty() && pick == Pick.BELOW ? Set.of(top.id()) : chosen;
    }

    private static Set<Long> ids(List<Body> bodies) {
        return bodies.stream().map(Body::id).collect(Collectors.toSet());
    }

    /** 示例市 for 示例市人民政府. */
    private static String shortName(Body body) {
        boolean government = body.name().length() > GOVERNMENT.length() && body.name().endsWith(GOVERNMENT);
        return government ? body.name().substring(0, body.name().length() - GOVERNMENT.length()) : body.name();
    }
}
