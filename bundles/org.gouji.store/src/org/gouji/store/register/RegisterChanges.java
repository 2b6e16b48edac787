package org.gouji.store.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.RegisterProjector;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;
import org.gouji.store.register.Register.NewBody;

/** Enters changes of the register within one transaction, each only after a look whether it may be made. */
final class RegisterChanges {

    private static final String BELOW = "SELECT 1 FROM body_parent p JOIN body b ON b.id = p.body WHERE p.parent = ?"
            + " AND (p.until IS NULL OR p.until > ?) AND (b.until IS NULL OR b.until > ?)";

    private final Store store;

    private final Connection connection;

    RegisterChanges(Store store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    long found(NewBody body) throws SQLException, WorkspaceException {
        filled(body.code());
        filled(body.name());
        if (Sql.first(connection, "SELECT 1 FROM body WHERE code = ?", row -> true, body.code()).isPresent()) {
            throw refused("机构代码 " + body.code() + " 已被使用，请换一个代码。",
                    "the code " + body.code() + " is taken; choose another one");
        }
        if (body.parent().isPresent()) {
            Register.need(connection, body.parent().get(), body.since());
        }
        return store.journal().enter(connection, store.actor(), Draft.of(RegisterProjector.FOUND)
                .with("code", body.code()).with("name", body.name().strip()).with("level", body.level().name())
                .with("parent", body.parent()).with("date", body.since())).number();
    }

    long rename(long body, String name, LocalDate date) throws SQLException, WorkspaceException {
        filled(name);
        return change(body, date, Draft.of(RegisterProjector.RENAME).with("name", name.strip()),
                "SELECT 1 FROM body_name WHERE body = ? AND kind = 'official' AND since >= ?");
    }

    long shortName(long body, String name, LocalDate date) throws SQLException, WorkspaceException {
        filled(name);
        return change(body, date, Draft.of(RegisterProjector.SHORT).with("name", name.strip()),
                "SELECT 1 FROM body WHERE id = ? AND since > ?");
    }

    long move(long body, Optional<Long> parent, LocalDate date) throws SQLException, WorkspaceException {
        if (parent.isPresent()) {
            if (above(parent.get(), date).contains(body)) {
                throw refused("不能把机构移到它自己的下级之下。", "a body cannot be moved under itself or a body below it");
            }
            Register.need(connection, parent.get(), date);
        }
        return change(body, date, Draft.of(RegisterProjector.MOVE).with("parent", parent),
                "SELECT 1 FROM body_parent WHERE body = ? AND since >= ?");
    }

    /** A body and all that it stands under on a day or later: changes may be entered for days to come. */
    private Set<Long> above(long body, LocalDate date) throws SQLException {
        Set<Long> above = new HashSet<>();
        List<Long> waiting = new ArrayList<>(List.of(body));
        while (!waiting.isEmpty()) {
            long each = waiting.remove(waiting.size() - 1);
            if (above.add(each)) {
                waiting.addAll(Sql.list(connection, "SELECT parent FROM body_parent WHERE body = ?"
                        + " AND parent IS NOT NULL AND (until IS NULL OR until > ?)", row -> row.getLong(1), each,
                        date));
            }
        }
        return above;
    }

    long end(long body, Optional<Long> successor, LocalDate date) throws SQLException, WorkspaceException {
        if (Sql.first(connection, BELOW, row -> true, body, date, date).isPresent()) {
            throw refused("该机构还有下级机构，请先移走它们。", "bodies stand under this one; move them first");
        }
        if (successor.isPresent() && (successor.get() == body
                || Register.need(connection, successor.get(), date).until().isPresent())) {
            throw refused("并入的机构无效。", "the body cannot be merged into that one");
        }
        return change(body, date, Draft.of(RegisterProjector.END).with("successor", successor),
                "SELECT 1 FROM body WHERE id = ? AND (since >= ?  OR until IS NOT NULL)");
    }

    private long change(long body, LocalDate date, Draft draft, String later) throws SQLException, WorkspaceException {
        Register.need(connection, body, date);
        if (Sql.first(connection, later, row -> true, body, date).isPresent()) {
            throw refused("该机构在 " + date + " 或之后已有同类变更，请按时间顺序登记。",
                    "such a change is entered for " + date + " or later already; enter changes in order of time");
        }
        return store.journal().enter(connection, store.actor(), draft.with("body", body).with("date", date)).number();
    }

    private static void filled(String text) throws WorkspaceException {
        if (text.isBlank()) {
            throw refused("代码和名称不能为空。", "code and name must not be blank");
        }
    }

    private static WorkspaceException refused(String zh, String en) {
        return new WorkspaceException(Problem.REFUSED, LocalizedText.of(zh, en));
    }
}
