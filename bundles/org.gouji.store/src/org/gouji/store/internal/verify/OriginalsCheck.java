package org.gouji.store.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.folder.Originals;
import org.gouji.store.internal.folder.Sha256;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.verify.Damage;

/** Reads every original and compares its sha256 with its name. */
final class OriginalsCheck {

    private static final LocalizedText AGAIN = LocalizedText.of("请从备份恢复该文件，或重新导入收到的文件。",
            "restore the file from a backup, or import the received file again");

    private final Originals originals;

    private final Steps steps;

    private final List<Damage> found = new ArrayList<>();

    OriginalsCheck(Originals originals, Steps steps) {
        this.originals = originals;
        this.steps = steps;
    }

    /** The names are listed after the transaction began: what an import adds meanwhile is an orphan, never missing. */
    List<Damage> run(Connection connection) throws SQLException, WorkspaceException {
        Set<String> needed = new TreeSet<>(Sql.list(connection,
                "SELECT DISTINCT sha256 FROM received", row -> row.getString(1)));
        Set<String> kept = new TreeSet<>(originals.all());
        for (String sha256 : needed) {
            if (kept.contains(sha256)) {
                hash(sha256);
            } else {
                add(Damage.Kind.ORIGINAL_MISSING, sha256, "缺少收到的原件", "a received original is missing", AGAIN);
            }
            steps.step();
        }
        sizes(connection);
        kept.removeAll(needed);
        for (String sha256 : kept) {
            add(Damage.Kind.ORIGINAL_ORPHAN, sha256, "没有报告引用该原件（可能是导入中断留下的）",
                    "no report refers to the original (an import may have been stopped)",
                    LocalizedText.of("无需处理；重新运行导入即可。", "nothing needs to be done; run the import again"));
        }
        return found;
    }

    /** Every received file has a row with its size. */
    private void sizes(Connection connection) throws SQLException {
        for (String sha256 : Sql.list(connection, "SELECT DISTINCT sha256 FROM received WHERE sha256 NOT IN"
                + " (SELECT sha256 FROM original) ORDER BY sha256", row -> row.getString(1))) {
            found.add(new Damage(Damage.Kind.ROW, "original " + sha256, LocalizedText.of(
                    "数据表 original 缺少收到的原件 " + sha256, "the table original lacks the received original " + sha256),
                    LocalizedText.of("请从备份恢复工作区。", "restore the workspace from a backup")));
        }
    }

    private void hash(String sha256) {
        try (InputStream in = originals.open(sha256)) {
            if (!Sha256.of(in).equals(sha256)) {
                add(Damage.Kind.ORIGINAL_CHANGED, sha256, "原件内容与收到时不同", "the original is no longer what was received",
                        AGAIN);
            }
        } catch (IOException e) {
            add(Damage.Kind.ORIGINAL_MISSING, sha256, "原件无法读取（" + e.getMessage() + "）",
                    "the original cannot be read (" + e.getMessage() + ")", AGAIN);
        }
    }

    private void add(Damage.Kind kind, String sha256, String zh, String en, LocalizedText advice) {
        found.add(new Damage(kind, "original " + sha256, LocalizedText.of(zh + "：" + sha256, en + ": " + sha256),
                advice));
    }
}
