package org.gouji.store.waiver;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.FilingLock;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.WaiverProjector;
import org.gouji.store.journal.Draft;
import org.gouji.store.journal.Entry;

/**
 * Accepts findings as they are, and takes that back.
 *
 * @since 1.0
 */
public final class Waivers {

    private final Store store;

    /** Made by the workspace. */
    public Waivers(Store store) {
        this.store = store;
    }

    /**
     * What an officer wants to accept.
     *
     * @param asOf the day on which it is accepted
     * @param fingerprint the finding's fingerprint
     * @param reason why; not blank
     * @param until the last day on which it shall hold, that day or a later one; empty for good
     * @since 1.0
     */
    public record Wish(LocalDate asOf, String fingerprint, String reason, Optional<LocalDate> until) {

        public Wish {
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * Accepts a finding. A waiver of the same finding that still counts is replaced.
     *
     * @param filing the filing
     * @param wish what to accept
     * @return the waiver
     * @throws WorkspaceException {@link Problem#UNKNOWN} when the filing, or now such a finding of it, does not exist,
     *             {@link Problem#REFUSED} when no reason is given, its last day lies in the past or the filing is
     *             accepted
     */
    public Waiver waive(long filing, Wish wish) throws WorkspaceException {
        if (wish.reason().isBlank()) {
            throw new WorkspaceException(Problem.REFUSED,
                    LocalizedText.of("请填写豁免原因。", "give the reason for the waiver"));
        }
        if (wish.until().filter(wish.asOf()::isAfter).isPresent()) {
            throw new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                    "豁免的最后一天 " + wish.until().get() + " 早于 " + wish.asOf() + "，豁免不会生效。",
                    "the waiver's last day " + wish.until().get() + " lies before " + wish.asOf()
                            + ": it would never hold"));
        }
        return store.database().write(connection -> {
            FilingLock.forChange(connection, filing);
            Finding finding = Current.findings(store, connection, filing).stream()
                    .filter(f -> f.fingerprint().equals(wish.fingerprint())).findFirst()
                    .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                            "报告 " + filing + " 现在没有编号为 " + wish.fingerprint() + " 的问题。",
                            "filing " + filing + " has no finding " + wish.fingerprint() + " now")));
            Entry entry = store.journal().enter(connection, store.actor(),
                    Draft.about(filing, WaiverProjector.WAIVE).with("fingerprint", finding.fingerprint())
                            .with("code", finding.code()).with("severity", finding.severity().id())
                            .with("reason", wish.reason().strip())
                            .with("until", wish.until()));
            return find(connection, filing, entry.number());
        });
    }

    private static Waiver find(Connection connection, long filing, long id) throws SQLException, WorkspaceException {
        return WaiverProjector.of(connection, filing).stream().filter(waiver -> waiver.id() == id).findFirst()
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "报告 " + filing + " 没有编号为 " + id + " 的豁免。", "filing " + filing + " has no waiver " + id)));
    }

    /**
     * Takes a waiver back: the finding is open again.
     *
     * @param filing the filing
     * @param waiver the waiver's number
     * @return the waiver, withdrawn
     * @throws WorkspaceException {@link Problem#UNKNOWN} when there is no such waiver, {@link Problem#REFUSED} when it
     *             is withdrawn or replaced already or the filing is accepted
     */
    public Waiver withdraw(long filing, long waiver) throws WorkspaceException {
        return store.database().write(connection -> {
            FilingLock.forChange(connection, filing);
            if (!find(connection, filing, waiver).active()) {
                throw new WorkspaceException(Problem.REFUSED, LocalizedText.of("豁免 " + waiver + " 已经撤销。",
                        "waiver " + waiver + " is withdrawn already"));
            }
            store.journal().enter(connection, store.actor(),
                    Draft.about(filing, WaiverProjector.UNWAIVE).with("waiver", waiver));
            return find(connection, filing, waiver);
        });
    }

    /**
     * The waivers of a filing, those that no longer count included.
     *
     * @param filing the filing
     * @return in the order they were made
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Waiver> of(long filing) throws WorkspaceException {
        return store.database().read(connection -> WaiverProjector.of(connection, filing));
    }
}
