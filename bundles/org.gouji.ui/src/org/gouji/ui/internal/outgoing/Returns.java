package org.gouji.ui.internal.outgoing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.core.ExportFailedException;
import org.gouji.core.ExportOptions;
import org.gouji.model.LocalizedText;
import org.gouji.spi.WorkStoppedException;
import org.gouji.store.Workspace;
import org.gouji.store.export.ReturnLetters;
import org.gouji.store.export.ReturnLetters.Letter;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.Work;
import org.gouji.ui.internal.present.Texts;

/**
 * Returns reports to their agencies in the background, with a letter each. The letter appears before the return is
 * entered, so that after a stop in between the same order makes up for it.
 */
final class Returns {

    private final Office office;
    private final Texts texts;

    Returns(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    void start(ReturnOrder order) {
        office.background(texts.get("returns.job"), (workspace, progress) -> run(workspace, order, progress));
    }

    private void run(Workspace workspace, ReturnOrder order, Work.Progress progress) throws IOException {
        progress.total(order.filings().size());
        var run = new Run(workspace, order, progress);
        try {
            for (Filing filing : order.filings()) {
                if (progress.stopped()) {
                    break;
                }
                progress.step(filing.name().orElse(filing.latest().path()));
                run.giveBack(filing);
            }
        } catch (WorkStoppedException e) {
            run.failed.add(texts.get("returns.stopped"));
        } finally {
            office.refresh(run.done);
            office.notice(texts.get("returns.done", run.done.size(), run.written, order.folder()), run.failed);
        }
    }

    private final class Run {

        private final Workspace workspace;
        private final ReturnOrder order;
        private final Optional<ReturnLetters> letters;
        private final Set<Long> done = new HashSet<>();
        private final List<String> failed = new ArrayList<>();
        private int written;

        Run(Workspace workspace, ReturnOrder order, Work.Progress progress) {
            this.workspace = workspace;
            this.order = order;
            letters = order.letters().map(target -> new ReturnLetters(target.entry(),
                    new ExportOptions(ReturnLetters.options(order.options(), order.wish()), Instant.EPOCH,
                            texts.locale(), Optional.empty(), Exports.stop(progress)),
                    order.folder(), order.wish()));
        }

        void giveBack(Filing filing) throws IOException {
            Optional<LocalizedText> refusal = workspace.decisions().whyNotReturn(filing.id(), order.wish());
            if (refusal.isPresent()) {
                failed.add(texts.of(refusal.get()));
            } else if (letter(filing)) {
                workspace.decisions().giveBack(filing.id(), order.wish());
                done.add(filing.id());
            }
        }

        /** Whether there is nothing against the return; a report whose letter cannot be written is not returned. */
        private boolean letter(Filing filing) throws IOException {
            if (letters.isEmpty()) {
                return true;
            }
            try {
                Letter letter = letters.get().write(workspace.filings().detail(filing.id(), order.wish().asOf()));
                letter.notes().forEach(note -> failed.add(texts.of(note)));
                written += letter.file().isPresent() ? 1 : 0;
                return true;
            } catch (ExportFailedException e) {
                failed.add(texts.get("export.failed", filing.name().orElse(filing.latest().path()),
                        texts.of(e.detail())));
                return false;
            }
        }
    }
}
