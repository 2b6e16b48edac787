package org.gouji.store.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.store.internal.sql.Sql;

/** Tells of files that are older than what the workspace has: somebody may have taken the wrong one. */
final class Older {

    private static final String LATEST = "SELECT f.id, f.name, f.year, r.version, f.latest, r.received FROM filing f"
            + " JOIN received r ON r.filing = f.id AND r.version = f.latest WHERE f.id = ? AND r.received > ?";

    private static final String EARLIER = "SELECT f.id, f.name, f.year, r.version, f.latest, r.received FROM filing f"
            + " JOIN received r ON r.filing = f.id AND r.version < f.latest WHERE r.sha256 = ? ORDER BY f.id, r.version";

    private Older() {
    }

    private record Version(long filing, Optional<String> name, Optional<Long> year, int version, int latest,
            String received) {

        static Version of(ResultSet row) throws SQLException {
            return new Version(row.getLong("id"), Sql.text(row, "name"), Sql.number(row, "year"),
                    row.getInt("version"), row.getInt("latest"), row.getString("received"));
        }

        LocalizedText said(String zh, String en) {
            String whose = name.orElse("");
            return LocalizedText.of(whose + year.map(y -> " " + y + " 年度").orElse("") + "报告（编号 " + filing + "）" + zh,
                    (whose + year.map(y -> " " + y).orElse("")).strip() + " (report " + filing + ") " + en);
        }
    }

    /** Asked before a file becomes the latest version of a filing: whether that has one of a later day. */
    static List<LocalizedText> than(Connection connection, long filing, LocalDate received) throws SQLException {
        return Sql.list(connection, LATEST, Version::of, filing, received).stream()
                .map(version -> version.said(
                        "：收到日期 " + received + " 早于第 " + version.version() + " 版的 " + version.received() + "，现为最新的第 "
                                + (version.latest() + 1) + " 版。请核对是否导入了旧文件。",
                        "was received on " + received + ", before version " + version.version() + " ("
                                + version.received() + "), and is now the latest version, " + (version.latest() + 1)
                                + "; see whether an old file was imported"))
                .toList();
    }

    /** Whether bytes that came again are those of an earlier version. */
    static List<LocalizedText> version(Connection connection, String sha256) throws SQLException {
        return Sql.list(connection, EARLIER, Version::of, sha256).stream()
                .map(version -> version.said(
                        "：与以前收到的第 " + version.version() + " 版完全相同，不另作新版；最新的仍是第 " + version.latest() + " 版。",
                        "had the same file as version " + version.version() + "; the latest is still version "
                                + version.latest()))
                .toList();
    }
}
