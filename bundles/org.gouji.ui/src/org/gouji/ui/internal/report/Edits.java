package org.gouji.ui.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.store.correction.Corrections;
import org.gouji.store.filing.Decisions;
import org.gouji.store.waiver.Waiver;
import org.gouji.store.waiver.Waivers;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** What an officer changes in a filing, done in the background; everybody is told. */
public final class Edits {

    private final Office office;
    private final Texts texts;

    public Edits(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    /** Corrects a value. */
    public void correct(long filing, Corrections.Change change) {
        Memory.reason(change.reason());
        edit(filing, "edit.correct", workspace -> workspace.corrections().correct(filing, change));
    }

    /** Corrects several values together: all or none. */
    public void correct(long filing, List<Corrections.Change> changes) {
        changes.stream().findFirst().map(Corrections.Change::reason).ifPresent(Memory::reason);
        edit(filing, "edit.correct", workspace -> {
            workspace.corrections().blocks().correct(filing, changes);
            return filing;
        });
    }

    /** Takes back the newest correction, with those made together with it. */
    public void undo(long filing) {
        edit(filing, "edit.undo", workspace -> workspace.corrections().blocks().undo(filing));
    }

    /** Makes the correction count again that was taken back last, with those made together with it. */
    public void redo(long filing) {
        edit(filing, "edit.redo", workspace -> workspace.corrections().blocks().redo(filing));
    }

    /** Takes back any correction, or makes it count again. */
    public void set(long filing, long correction, boolean active) {
        edit(filing, active ? "edit.redo" : "edit.undo", workspace -> {
            workspace.corrections().set(filing, correction, active);
            return filing;
        });
    }

    /** Accepts a filing; the reason is needed when it has errors. */
    public void accept(long filing, Optional<String> despite) {
        edit(filing, "edit.accept", workspace -> {
            workspace.decisions().accept(filing, new Decisions.Acceptance(LocalDate.now(), despite));
            return filing;
        });
    }

    /** Returns a filing to its agency. */
    public void giveBack(long filing, String reason, Optional<LocalDate> deadline) {
        edit(filing, "edit.return", workspace -> {
            workspace.decisions().giveBack(filing, new Decisions.Return(LocalDate.now(), deadline, reason));
            return filing;
        });
    }

    /** Opens a filing again about which it was decided. */
    public void reopen(long filing, String reason) {
        edit(filing, "edit.reopen", workspace -> {
            workspace.decisions().reopen(filing, reason);
            return filing;
        });
    }

    /** Accepts a finding as it is. */
    public void waive(long filing, String fingerprint, String reason, Optional<LocalDate> until) {
        edit(filing, "edit.waive", workspace -> workspace.waivers().waive(filing,
                new Waivers.Wish(LocalDate.now(), fingerprint, reason, until)));
    }

    /** Takes back the waiver of a finding: it is open again. */
    public void unwaive(long filing, String fingerprint) {
        edit(filing, "edit.unwaive", workspace -> {
            for (Waiver waiver : workspace.waivers().of(filing)) {
                if (waiver.active() && waiver.fingerprint().equals(fingerprint)) {
                    workspace.waivers().withdraw(filing, waiver.id());
                }
            }
            return filing;
        });
    }

    /** Takes back the newest match of a filing: what had become a version of it stands alone again. */
    public void unmatch(long filing) {
        office.background(texts.get("edit.unmatch"), (workspace, progress) -> {
            long alone = workspace.matches().undo(filing);
            office.refresh(Set.of(filing).contains(alone) ? Set.of(filing) : Set.of(filing, alone));
        });
    }

    private void edit(long filing, String title, Office.Question<?> change) {
        office.background(texts.get(title), (workspace, progress) -> {
            change.answer(workspace);
            office.refresh(Set.of(filing));
        });
    }
}
