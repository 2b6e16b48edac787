package org.gouji.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.backup.Draft;
import org.gouji.store.internal.backup.PortableCopy;
import org.gouji.store.internal.sql.Database;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Migrations;

/**
 * Brings the database of an earlier version forward: first a copy of it, then all steps in one transaction. Stopped at
 * any moment it is as before, or done; the copy has its name only when it is whole, and is kept.
 */
public final class Forward {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path backups;

    private final Instant now;

    /** Copies go to that folder. */
    public Forward(Path backups, Instant now) {
        this.backups = backups;
        this.now = now;
    }

    /** Brings it forward; nothing happens to one that is up to date. */
    public void run(Database database, Migrations migrations) throws WorkspaceException {
        int version = database.read(Migrations::version);
        if (version >= migrations.latest()) {
            return;
        }
        if (version == 0) {
            steps(database, migrations);
            return;
        }
        Path copy = copy(database, migrations.upTo(version));
        try {
            steps(database, migrations);
        } catch (WorkspaceException e) {
            throw new WorkspaceException(e.problem(), LocalizedText.of(
                    "工作区格式未能从 " + version + " 升级到 " + migrations.latest() + "，工作区未作改动；升级前的副本：" + copy + "。"
                            + e.text().zh(),
                    "the workspace could not be brought from format " + version + " to " + migrations.latest()
                            + ", nothing was changed; its copy from before: " + copy + "; " + e.text().en()),
                    e);
        }
    }

    private static void steps(Database database, Migrations migrations) throws WorkspaceException {
        database.write(connection -> {
            migrations.run(connection, database.dialect());
            return 0;
        });
    }

    private Path copy(Database database, Migrations format) throws WorkspaceException {
        Path copy = backups.resolve("format-" + format.latest() + "-" + TIME.format(now) + ".db");
        try {
            Files.createDirectories(backups);
            if (Files.exists(copy)) {
                throw new WorkspaceException(Problem.EXISTS, LocalizedText.of("已有同名副本：" + copy,
                        "there is a copy of that name: " + copy));
            }
            PortableCopy.write(database, copy, format);
            Draft.force(backups);
        } catch (IOException e) {
            throw Failures.of(e, copy, 0);
        }
        return copy;
    }
}
