package org.gouji.batch.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.register.Body;

/** The bodies that {@code --body} names one by one, as they were at the end of each of some years. */
final class NamedBodies {

    /** More names than these are told by their number. */
    private static final int FEW = 3;

    private NamedBodies() {
    }

    /** A body that was renamed is found by each of its names, and stands in all years in which it was there. */
    static TreeMap<Integer, Area> of(Shell shell, Workspace workspace, List<String> given, Collection<Integer> years)
            throws UsageException, WorkspaceException {
        TreeMap<Integer, List<Body>> all = new TreeMap<>();
        for (int year : years) {
            all.put(year, workspace.register().all(BodyWords.end(year)));
        }
        Map<Long, String> chosen = new LinkedHashMap<>();
        for (String name : given) {
            Body body = found(workspace, all, name);
            chosen.putIfAbsent(body.id(), Area.shortName(body));
        }
        String names = chosen.size() > FEW
                ? shell.say(Message.WORKSPACE_SOME_BODIES, chosen.size())
                : String.join(shell.say(Message.WORKSPACE_BETWEEN_BODIES), chosen.values());
        TreeMap<Integer, Area> areas = new TreeMap<>();
        all.forEach((year, bodies) -> areas.put(year, new Area(names, bodies.stream().map(Body::id)
                .filter(chosen::containsKey).collect(Collectors.toSet()))));
        return areas;
    }

    /** In the latest year that knows it: there it has the name that people use now. */
    private static Body found(Workspace workspace, TreeMap<Integer, List<Body>> all, String given)
            throws UsageException, WorkspaceException {
        for (Map.Entry<Integer, List<Body>> year : all.descendingMap().entrySet()) {
            Optional<Body> body = Area.find(workspace, year.getValue(), given, year.getKey());
            if (body.isPresent()) {
                return body.get();
            }
        }
        throw new UsageException(Message.WORKSPACE_BODY_UNKNOWN, given, all.lastKey());
    }
}
