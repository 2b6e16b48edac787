package org.gouji.store.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.register.RegisterFile.Problem;
import org.gouji.store.register.RegisterPlan.Event;
import org.gouji.store.register.RegisterPlan.Kind;

/** Enters planned changes day by day; those of one day in any order in which they are possible. */
final class RegisterEntry {

    private final RegisterChanges changes;

    private final Map<String, Long> ids = new HashMap<>();

    private int founded;

    RegisterEntry(Store store, Connection connection) throws SQLException {
        this.changes = new RegisterChanges(store, connection);
        Sql.each(connection, "SELECT id, code FROM body", row -> ids.put(row.getString("code"), row.getLong("id")));
    }

    int founded() {
        return founded;
    }

    /** Enters them, and returns what is wrong with those that cannot be entered. */
    List<Problem> enter(List<Event> events) throws SQLException {
        Map<LocalDate, List<Event>> days = new TreeMap<>();
        events.forEach(event -> days.computeIfAbsent(event.day(), day -> new ArrayList<>()).add(event));
        List<Problem> problems = new ArrayList<>();
        for (List<Event> day : days.values()) {
            day.sort(Comparator.comparing(Event::kind).thenComparing(Event::line));
            problems.addAll(day(day));
        }
        return problems;
    }

    /** What fails may become possible by what comes after it: a parent founded on the same day, a child moved away. */
    private List<Problem> day(List<Event> events) throws SQLException {
        List<Event> waiting = events;
        List<Problem> problems = new ArrayList<>();
        int before = Integer.MAX_VALUE;
        while (!waiting.isEmpty() && waiting.size() < before) {
            before = waiting.size();
            problems.clear();
            List<Event> later = new ArrayList<>();
            for (Event event : waiting) {
                Optional<LocalizedText> refusal = tried(event);
                if (refusal.isPresent()) {
                    later.add(event);
                    problems.add(new Problem(event.line(), column(event.kind()).title(), refusal.get()));
                }
            }
            waiting = later;
        }
        return problems;
    }

    private static RegisterColumn column(Kind kind) {
        return switch (kind) {
            case FOUND -> RegisterColumn.CODE;
            case RENAME, SHORT -> RegisterColumn.NAME;
            case MOVE -> RegisterColumn.PARENT;
            case END -> RegisterColumn.UNTIL;
        };
    }

    /** Nothing is changed when it is refused. */
    private Optional<LocalizedText> tried(Event event) throws SQLException {
        Optional<Long> other = event.other().map(ids::get);
        if (event.other().isPresent() && other.isEmpty()) {
            String code = event.other().get();
            return Optional.of(LocalizedText.of("机构 " + code + " 在 " + event.day() + " 尚未设立",
                    "there is no body " + code + " on " + event.day() + " yet"));
        }
        try {
            enter(event, other);
            return Optional.empty();
        } catch (WorkspaceException e) {
            return Optional.of(e.text());
        }
    }

    private void enter(Event event, Optional<Long> other) throws SQLException, WorkspaceException {
        String code = event.body().code();
        if (event.kind() == Kind.FOUND) {
            ids.put(code, changes.found(new NewBody(code, event.name(), event.body().level(), other, event.day())));
            founded++;
            return;
        }
        Long id = ids.get(code);
        if (id == null) {
            throw new WorkspaceException(WorkspaceException.Problem.UNKNOWN, LocalizedText.of(
                    "机构 " + code + " 在 " + event.day() + " 尚未设立", "there is no body " + code + " on " + event.day()));
        }
        switch (event.kind()) {
            case RENAME -> changes.rename(id, event.name(), event.day());
            case SHORT -> changes.shortName(id, event.name(), event.day());
            case MOVE -> changes.move(id, other, event.day());
            default -> changes.end(id, other, event.day());
        }
    }
}
