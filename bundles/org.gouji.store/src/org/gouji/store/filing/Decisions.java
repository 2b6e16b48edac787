package org.gouji.store.filing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.FilingLock;
import org.gouji.store.internal.FilingStates;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.Waived;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.journal.Draft;

/**
 * What an officer decides about a filing: to accept it, to return it to its agency, to open it again. Who decided what,
 * when and why stands in the filing's history.
 *
 * @since 1.0
 */
public final class Decisions {

    private final Store store;

    /** Made by the workspace. */
    public Decisions(Store store) {
        this.store = store;
    }

    /**
     * The wish to accept a filing.
     *
     * @param asOf the day by which expiry of waivers is judged
     * @param despite why it shall be accepted despite errors that are neither corrected nor waived; empty when it shall
     *            not
     * @since 1.0
     */
    public record Acceptance(LocalDate asOf, Optional<String> despite) {

        public Acceptance {
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(despite, "despite");
        }
    }

    /**
     * The wish to return a filing to its agency.
     *
     * @param asOf the day of the return
     * @param deadline the last day on which the agency may send it again
     * @param reason why, besides the findings; needed where there are none
     * @since 1.0
     */
    public record Return(LocalDate asOf, Optional<LocalDate> deadline, String reason) {

        public Return {
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(deadline, "deadline");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Accepts a filing: it counts, and its values stay as they are until it is opened again.
     *
     * @param filing the filing
     * @param wish the wish
     * @throws WorkspaceException {@link Problem#REFUSED} for the reason that {@link #whyNotAccept} gives,
     *             {@link Problem#UNKNOWN} when there is no such filing
     */
    public void accept(long filing, Acceptance wish) throws WorkspaceException {
        store.database().write(connection -> {
            FilingLock.take(connection, filing);
            refuse(acceptRefusal(connection, filing, wish));
            long errors = errors(open(connection, filing, wish.asOf()));
            Draft draft = Draft.about(filing, FilingProjector.STATE).with("state", FilingState.ACCEPTED.id())
                    .with("version", version(connection, filing));
            store.journal().enter(connection, store.actor(),
                    errors == 0
                            ? draft
                            : draft.with("errors", errors).with("reason", wish.despite().map(String::strip)));
            return filing;
        });
    }

    /**
     * Why a filing cannot be accepted.
     *
     * @param filing the filing
     * @param wish the wish
     * @return why not, or empty when it can
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be read
     */
    public Optional<LocalizedText> whyNotAccept(long filing, Acceptance wish) throws WorkspaceException {
        return store.database().read(connection -> acceptRefusal(connection, filing, wish));
    }

    private Optional<LocalizedText> acceptRefusal(Connection connection, long filing, Acceptance wish)
            throws SQLException, WorkspaceException {
        FilingState state = FilingStates.of(connection, filing);
        if (state == FilingState.ACCEPTED) {
            return text("报告 " + filing + " 已经通过。", "filing " + filing + " is accepted already");
        }
        if (!FilingStates.hasReport(connection, filing)) {
            return text("报告 " + filing + " 的文件没有读到报告，不能通过。",
                    "no report was found in the file of filing " + filing + ", so it cannot be accepted");
        }
        List<Finding> errors = open(connection, filing, wish.asOf()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (errors.isEmpty() || wish.despite().filter(reason -> !reason.isBlank()).isPresent()) {
            return Optional.empty();
        }
        String codes = String.join("、", errors.stream().map(Finding::code).distinct().sorted().toList());
        return text("报告 " + filing + " 还有 " + errors.size() + " 个错误（" + codes + "）既未修改也未豁免；如仍要通过，请写明理由。",
                "filing " + filing + " has " + errors.size() + " errors (" + codes.replace("、", ", ")
                        + ") that are neither corrected nor waived; to accept it nevertheless give a reason");
    }

    /**
     * Returns a filing to its agency; once more with another deadline when it is returned already.
     *
     * @param filing the filing
     * @param wish the wish
     * @throws WorkspaceException {@link Problem#REFUSED} for the reason that {@link #whyNotReturn} gives,
     *             {@link Problem#UNKNOWN} when there is no such filing
     */
    public void giveBack(long filing, Return wish) throws WorkspaceException {
        store.database().write(connection -> {
            FilingLock.take(connection, filing);
            refuse(returnRefusal(connection, filing, wish));
            List<Finding> open = open(connection, filing, wish.asOf());
            Draft draft = Draft.about(filing, FilingProjector.STATE).with("state", FilingState.RETURNED.id())
                    .with("version", version(connection, filing)).with("errors", errors(open))
                    .with("findings", open.size()).with("deadline", wish.deadline());
            store.journal().enter(connection, store.actor(),
                    wish.reason().isBlank() ? draft : draft.with("reason", wish.reason().strip()));
            return filing;
        });
    }

    /**
     * Why a filing cannot be returned.
     *
     * @param filing the filing
     * @param wish the wish
     * @return why not, or empty when it can
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be read
     */
    public Optional<LocalizedText> whyNotReturn(long filing, Return wish) throws WorkspaceException {
        return store.database().read(connection -> returnRefusal(connection, filing, wish));
    }

    private Optional<LocalizedText> returnRefusal(Connection connection, long filing, Return wish)
            throws SQLException, WorkspaceException {
        if (FilingStates.of(connection, filing) == FilingState.ACCEPTED) {
            return Optional.of(FilingStates.reopenFirst(filing));
        }
        if (wish.deadline().filter(wish.asOf()::isAfter).isPresent()) {
            return text("期限 " + wish.deadline().get() + " 早于 " + wish.asOf() + "。",
                    "the deadline " + wish.deadline().get() + " lies before " + wish.asOf());
        }
        if (wish.reason().isBlank() && open(connection, filing, wish.asOf()).isEmpty()) {
            return text("报告 " + filing + " 没有需要退回修改的问题；如仍要退回，请写明理由。",
                    "filing " + filing + " has no open findings; to return it nevertheless give a reason");
        }
        return Optional.empty();
    }

    /**
     * Opens a filing again that was accepted or returned: it is checked or corrected again.
     *
     * @param filing the filing
     * @param reason why; not blank
     * @throws WorkspaceException {@link Problem#REFUSED} when it is neither accepted nor returned or no reason is
     *             given, {@link Problem#UNKNOWN} when there is no such filing
     */
    public void reopen(long filing, String reason) throws WorkspaceException {
        if (reason.isBlank()) {
            throw new WorkspaceException(Problem.REFUSED,
                    LocalizedText.of("请填写重新打开的原因。", "give the reason for opening it again"));
        }
        store.database().write(connection -> {
            FilingLock.take(connection, filing);
            FilingState state = FilingStates.of(connection, filing);
            if (state != FilingState.ACCEPTED && state != FilingState.RETURNED) {
                throw new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                        "报告 " + filing + " 既未通过也未退回，无需重新打开。",
                        "filing " + filing + " is neither accepted nor returned"));
            }
            store.journal().enter(connection, store.actor(), Draft.about(filing, FilingProjector.STATE)
                    .with("state", FilingStates.working(store, connection, filing).id()).with("was", state.id())
                    .with("reason", reason.strip()));
            return filing;
        });
    }

    private List<Finding> open(Connection connection, long filing, LocalDate asOf)
            throws SQLException, WorkspaceException {
        return Waived.of(connection, filing, Optional.of(asOf)).open(filing,
                Current.findings(store, connection, filing));
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    private static int version(Connection connection, long filing) throws SQLException, WorkspaceException {
        return FilingStates.latest(connection, filing);
    }

    private static void refuse(Optional<LocalizedText> why) throws WorkspaceException {
        if (why.isPresent()) {
            throw new WorkspaceException(Problem.REFUSED, why.get());
        }
    }

    private static Optional<LocalizedText> text(String zh, String en) {
        return Optional.of(LocalizedText.of(zh, en));
    }
}
