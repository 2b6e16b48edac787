package org.gouji.store.internal.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;

/** Brings a database forward, one version after the other, in one transaction. Never backward. */
public final class Migrations {

    private static final String VERSION = "SELECT value FROM setting WHERE name = 'format'";

    private final List<String> steps;

    /** The steps of this program. */
    public Migrations() {
        this(List.of(resource("v1.sql")));
    }

    /** Other steps: scripts, the first one makes an empty database. */
    public Migrations(List<String> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The steps up to a version. */
    public Migrations upTo(int version) {
        return new Migrations(steps.subList(0, version));
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scripts, one a version. */
    public List<String> scripts() {
        return steps;
    }

    /** The version this program writes. */
    public int latest() {
        return steps.size();
    }

    /** The version of a database, 0 for an empty one. */
    public static int version(Connection connection) throws SQLException {
        return Sql.first(connection, Dialect.of(connection).hasSettings(), row -> true).isEmpty()
                ? 0
                : Sql.first(connection, VERSION, row -> Integer.parseInt(row.getString(1))).orElse(0);
    }

    /** Refuses a database that a newer program wrote. */
    public void refuseNewer(int version, String where) throws WorkspaceException {
        if (version > latest()) {
            throw new WorkspaceException(Problem.NEWER, LocalizedText.of(
                    "工作区由更新版本的程序写入（格式 " + version + "，本程序支持到 " + latest() + "）：" + where + "。请升级程序，工作区未作改动。",
                    "a newer program wrote the workspace (format " + version + ", this one knows up to " + latest()
                            + "): " + where + "; install the newer program, nothing was changed"));
        }
    }

    /** Refuses to read what must be brought forward first. */
    public void refuseOlder(int version, String where) throws WorkspaceException {
        refuseEmpty(version, where);
        if (version < latest()) {
            throw new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                    "工作区是旧格式（" + version + "，本程序用 " + latest() + "）：" + where + "。请先以可写方式打开一次，程序会备份并升级它。",
                    "the workspace is of an older format (" + version + ", this program uses " + latest() + "): "
                            + where
                            + "; open it to write once, which makes a backup and brings it forward"));
        }
    }

    /** Refuses a database that nobody made a workspace yet. */
    public static void refuseEmpty(int version, String where) throws WorkspaceException {
        if (version == 0) {
            throw new WorkspaceException(Problem.NOT_A_WORKSPACE, LocalizedText.of(
                    "数据库中还没有工作区：" + where + "。请先以可写方式打开，或运行 gouji workspace init",
                    "the database holds no workspace yet: " + where
                            + "; open it to write first, or run gouji workspace init"));
        }
    }

    /** Runs the steps that are missing. */
    public void run(Connection connection, Dialect dialect) throws SQLException {
        Locks.whole(connection);
        for (int version = version(connection); version < latest(); version++) {
            for (String statement : statements(steps.get(version))) {
                try (Statement run = connection.createStatement()) {
                    run.execute(dialect.spell(statement));
                }
            }
            Sql.update(connection, "INSERT INTO setting (name, value) VALUES ('format', ?)"
                    + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", String.valueOf(version + 1));
        }
    }

    private static List<String> statements(String script) {
        String plain = String.join("\n", script.lines().filter(line -> !line.startsWith("--")).toList());
        return java.util.Arrays.stream(plain.split(";\\s*(\n|$)")).map(String::strip).filter(s -> !s.isEmpty())
                .toList();
    }
}
