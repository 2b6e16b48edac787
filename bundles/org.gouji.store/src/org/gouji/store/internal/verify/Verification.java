package org.gouji.store.internal.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkProgress;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Dialect;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.verify.Damage;

/** Looks over a whole workspace; changes nothing. */
public final class Verification {

    private Verification() {
    }

    /** What is damaged; empty when the workspace is sound. */
    public static List<Damage> run(Store store) throws WorkspaceException {
        return run(store, WorkProgress.NONE);
    }

    /** The same, telling how far it has come. */
    public static List<Damage> run(Store store, WorkProgress progress) throws WorkspaceException {
        return store.database().read(connection -> run(store, connection, progress));
    }

    private static List<Damage> run(Store store, Connection connection, WorkProgress progress)
            throws SQLException, WorkspaceException {
        List<Damage> found = new ArrayList<>();
        Steps steps = Steps.of(connection, progress);
        if (store.database().dialect() == Dialect.SQLITE) {
            found.addAll(file(connection));
        }
        found.addAll(new OriginalsCheck(store.originals(), steps).run(connection));
        found.addAll(new Replay(store.journal(), steps).run(connection));
        found.addAll(new RecordsCheck(store, connection, steps).run());
        return found;
    }

    private static List<Damage> file(Connection connection) throws SQLException {
        return Sql.list(connection, "PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !"ok".equals(line))
                .map(line -> new Damage(Damage.Kind.DATABASE, "workspace.db",
                        LocalizedText.of("数据库文件已损坏：" + line, "the database file is damaged: " + line),
                        LocalizedText.of("请从备份恢复工作区。", "restore the workspace from a backup")))
                .toList();
    }
}
