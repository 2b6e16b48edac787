package org.gouji.store.correction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.Matching;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.json.CorrectionJson;

/**
 * Takes corrections out of a workspace as JSON ({@code gouji-corrections/1}) and tries them on other reports.
 *
 * @since 1.0
 */
public final class CorrectionFiles {

    /** No office corrects so much by hand. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private final Store store;

    private final Corrections corrections;

    /** Made by the workspace. */
    public CorrectionFiles(Store store, Corrections corrections) {
        this.store = store;
        this.corrections = corrections;
    }

    /**
     * Writes the corrections that count.
     *
     * @param filings the filings; those without corrections are left out
     * @param out where to; not closed
     * @return how many corrections were written
     * @throws WorkspaceException when there is no such filing, or the workspace cannot be read
     * @throws IOException when it cannot be written
     */
    public int export(Collection<Long> filings, OutputStream out) throws IOException {
        List<CorrectionSet> sets = store.database().read(connection -> {
            List<CorrectionSet> found = new ArrayList<>();
            for (long filing : filings) {
                set(connection, filing).ifPresent(found::add);
            }
            return found;
        });
        CorrectionJson.write(sets, out);
        return sets.stream().mapToInt(set -> set.items().size()).sum();
    }

    private Optional<CorrectionSet> set(Connection connection, long filing) throws SQLException, WorkspaceException {
        List<CorrectionSet.Item> items = CorrectionProjector.of(connection, filing).stream()
                .filter(Correction::active).map(CorrectionFiles::item).toList();
        Optional<Report> report = Current.patched(store, connection, filing).map(Patches.Result::report);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new CorrectionSet(report.flatMap(Report::agency), report.flatMap(Report::year),
                        report.map(r -> r.fit().template()).orElse(""), items));
    }

    private static CorrectionSet.Item item(Correction correction) {
        return new CorrectionSet.Item(new Corrections.Change(correction.key(), correction.expected(),
                correction.replacement(), correction.reason()), correction.author(), correction.at());
    }

    /**
     * Reads corrections.
     *
     * @param in a text of {@link #export}; not closed
     * @return the corrections of each report
     * @throws WorkspaceException {@link Problem#REFUSED} when it is no such text; says where
     * @throws IOException when it cannot be read
     */
    public static List<CorrectionSet> read(InputStream in) throws IOException {
        byte[] text = in.readNBytes(LARGEST + 1);
        if (text.length > LARGEST) {
            throw new WorkspaceException(Problem.REFUSED,
                    LocalizedText.of("修改文件超过 64 MB。", "the file of corrections is larger than 64 MB"));
        }
        return CorrectionJson.read(text);
    }

    /**
     * Tries corrections on a report, one by one; all that apply are entered at once, with the author who applies them,
     * the one who made them standing beside.
     *
     * @param set the corrections
     * @param to the filing; empty for the one of their agency and year
     * @return what became of each; all are refused when there is no such filing or it is accepted
     * @throws WorkspaceException when the workspace cannot be written, or the filing that was named does not exist
     */
    public CorrectionSet.Tried apply(CorrectionSet set, Optional<Long> to) throws WorkspaceException {
        Optional<Long> filing = to.isPresent() ? to : store.database().read(connection -> find(connection, set));
        if (filing.isEmpty()) {
            LocalizedText why = LocalizedText.of(
                    "工作区中没有" + set.agency().orElse("?") + set.year().map(year -> year + "年").orElse("?") + "的报告。",
                    "the workspace has no report of " + set.agency().orElse("?") + " for "
                            + set.year().map(String::valueOf).orElse("?"));
            return new CorrectionSet.Tried(filing, set.items().stream()
                    .map(item -> new CorrectionSet.Trial(item, Patches.Outcome.REFUSED, why)).toList());
        }
        return new CorrectionSet.Tried(filing, corrections.tryAll(filing.get(), set.items()));
    }

    private static Optional<Long> find(Connection connection, CorrectionSet set) throws SQLException {
        Matching.Identity identity = Matching.identity(connection, set.agency(), set.year());
        Optional<Long> filing = Matching.filing(connection, identity);
        return filing.isPresent() || identity.body().isEmpty()
                ? filing
                : Matching.filing(connection, new Matching.Identity(Optional.empty(), set.agency(), set.year()));
    }
}
