package org.gouji.store;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.model.report.Report;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.correction.CorrectionFiles;
import org.gouji.store.check.OfficeRules;
import org.gouji.store.check.Rechecks;
import org.gouji.store.correction.Corrections;
import org.gouji.store.filing.Decisions;
import org.gouji.store.filing.Filings;
import org.gouji.store.filing.Matches;
import org.gouji.store.filing.ReceivedFiles;
import org.gouji.store.filing.Versions;
import org.gouji.store.imports.Importer;
import org.gouji.store.internal.Opening;
import org.gouji.store.internal.OwnProfile;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.backup.Backups;
import org.gouji.store.internal.folder.WorkspaceLock;
import org.gouji.store.internal.verify.Verification;
import org.gouji.store.register.Register;
import org.gouji.store.register.RegisterFile;
import org.gouji.store.rollup.Comparisons;
import org.gouji.store.rollup.Coverages;
import org.gouji.store.rollup.Rollups;
import org.gouji.store.rollup.Sets;
import org.gouji.store.verify.Damage;
import org.gouji.store.waiver.Waivers;

/**
 * An open workspace. Safe for several threads. Whatever a method changes is durable when it returns; when it throws,
 * nothing was changed.
 *
 * @since 1.0
 */
public final class Workspace implements Closeable {

    private final Store store;

    private final Opening.Opened opened;

    private final OwnProfile profile;

    private final RunOptions context;

    private Workspace(Opening.Opened opened, RunOptions options) {
        this.opened = opened;
        this.store = opened.store();
        this.profile = new OwnProfile(store, options.profile());
        this.context = options.withLastYear(this::lastYear).withLevel(this::level).withProfile(profile);
    }

    /**
     * Makes a workspace and opens it.
     *
     * @param folder an empty folder, or one that does not exist yet, on a local disk
     * @param settings where the database is
     * @param host who opens it
     * @return the workspace, open to write
     * @throws WorkspaceException when the folder is not empty, lies on a network file system, or cannot be written
     */
    public static Workspace init(Path folder, WorkspaceSettings settings, Host host) throws WorkspaceException {
        return new Workspace(Opening.init(folder, settings, host), host.options());
    }

    /**
     * Opens a workspace.
     *
     * @param folder the workspace's folder
     * @param mode to write or to read only
     * @param host who opens it
     * @return the workspace
     * @throws WorkspaceException when the folder is no workspace, another process writes to it, a newer program wrote
     *             it, or it cannot be read
     */
    public static Workspace open(Path folder, OpenMode mode, Host host) throws WorkspaceException {
        return new Workspace(Opening.open(folder, mode, WorkspaceSettings.read(folder), host), host.options());
    }

    /**
     * Who holds a workspace open to write.
     *
     * @param folder the workspace's folder
     * @return the holder, or empty when nobody does or the database is on a server
     * @throws WorkspaceException when the folder cannot be read
     */
    public static Optional<LockHolder> holder(Path folder) throws WorkspaceException {
        return WorkspaceLock.holder(folder.resolve(Opening.LOCK));
    }

    /**
     * What a host gives a workspace.
     *
     * @param plugins the plug-ins that read and check
     * @param actor who works
     * @param options limits, date and cancellation for checks
     * @since 1.0
     */
    public record Host(PluginRegistry plugins, Actor actor, RunOptions options) {
    }

    /**
     * The folder.
     *
     * @return the workspace's folder
     */
    public Path folder() {
        return store.folder();
    }

    /**
     * Takes files in.
     *
     * @return the importer
     */
    public Importer importer() {
        return new Importer(store, context);
    }

    /**
     * The filings.
     *
     * @return the filings
     */
    public Filings filings() {
        return new Filings(store);
    }

    /**
     * The received files.
     *
     * @return opens and reads them
     */
    public ReceivedFiles originals() {
        return new ReceivedFiles(store, context);
    }

    /**
     * The corrections.
     *
     * @return the corrections
     */
    public Corrections corrections() {
        return new Corrections(store, context);
    }

    /**
     * Corrections on their way out of the workspace and into it.
     *
     * @return the exchange
     */
    public CorrectionFiles correctionFiles() {
        return new CorrectionFiles(store, corrections());
    }

    /**
     * The versions of filings.
     *
     * @return the versions
     */
    public Versions versions() {
        return new Versions(store);
    }

    /**
     * Acceptance and return.
     *
     * @return the decisions
     */
    public Decisions decisions() {
        return new Decisions(store);
    }

    /**
     * The waivers.
     *
     * @return the waivers
     */
    public Waivers waivers() {
        return new Waivers(store);
    }

    /**
     * The agency register.
     *
     * @return the register
     */
    public Register register() {
        return new Register(store, context);
    }

    /**
     * Totals.
     *
     * @return the roll-ups
     */
    public Rollups rollups() {
        return new Rollups(store);
    }

    /**
     * Numbers of bodies over years.
     *
     * @return the comparisons
     */
    public Comparisons comparisons() {
        return new Comparisons(store);
    }

    /**
     * Who sent reports.
     *
     * @return the coverage
     */
    public Coverages coverages() {
        return new Coverages(store);
    }

    /**
     * The agency register as a file.
     *
     * @return reads and writes it
     */
    public RegisterFile registerFile() {
        return new RegisterFile(store, context);
    }

    /**
     * Whose the filings are.
     *
     * @return the decisions about filings that no name told
     */
    public Matches matches() {
        return new Matches(store, context);
    }

    /**
     * Checks of all reports of a year together.
     *
     * @return the checks
     */
    public Sets sets() {
        return new Sets(store, context);
    }

    /**
     * The workspace's own rule profile.
     *
     * @return shows and sets it
     */
    public OfficeRules rules() {
        return new OfficeRules(store, profile);
    }

    /**
     * Checks of everything anew.
     *
     * @return the checks
     */
    public Rechecks rechecks() {
        return new Rechecks(store, context);
    }

    private Optional<AgencyLevel> level(Report report) {
        try {
            return register().level(report);
        } catch (WorkspaceException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * Looks the whole workspace over: reads every original, replays the journal, decodes every record. Changes nothing;
     * others may work meanwhile.
     *
     * @return what is damaged, with its place and what to do; empty when all is sound
     * @throws WorkspaceException when the database cannot be read at all
     */
    public List<Damage> verify() throws WorkspaceException {
        return Verification.run(store);
    }

    /**
     * Looks the whole workspace over as {@link #verify()} does, and tells how far it has come.
     *
     * @param progress told from time to time
     * @return what is damaged
     * @throws WorkspaceException when the database cannot be read at all
     */
    public List<Damage> verify(WorkProgress progress) throws WorkspaceException {
        return Verification.run(store, progress);
    }

    /**
     * Makes a backup: the database as it stands now, then the originals it names. It is verified before it gets its
     * name; others may read and write meanwhile, what they add is not in it. A workspace on a server gives the same
     * kind of backup.
     *
     * @param target a file whose name ends in {@code .zip}, or a folder; neither may exist
     * @return what it holds
     * @throws WorkspaceException when the target exists or cannot be written, or the workspace is damaged; then there
     *             is no target
     */
    public BackupSummary backup(Path target) throws WorkspaceException {
        return backup(target, WorkProgress.NONE);
    }

    /**
     * Makes a backup as {@link #backup(Path)} does, and tells how far it has come.
     *
     * @param target a file whose name ends in {@code .zip}, or a folder; neither may exist
     * @param progress told in hundredths of the work
     * @return what it holds
     * @throws WorkspaceException when the target exists or cannot be written, or the workspace is damaged; then there
     *             is no target
     */
    public BackupSummary backup(Path target, WorkProgress progress) throws WorkspaceException {
        return Backups.backup(store, target, progress);
    }

    /**
     * Makes a workspace in a folder from a backup. It is brought forward to this program's format and verified before
     * the folder gets its name.
     *
     * @param backup the zip file or folder that {@link #backup} made
     * @param folder an empty folder, or one that does not exist yet, on a local disk
     * @param host who restores it
     * @return what it holds
     * @throws WorkspaceException when that is no backup, it is damaged or of a newer program, or the folder is not
     *             empty or cannot be written; then the folder is as it was
     */
    public static BackupSummary restore(Path backup, Path folder, Host host) throws WorkspaceException {
        return restore(backup, folder, host, WorkProgress.NONE);
    }

    /**
     * Makes a workspace of a backup as {@link #restore(Path, Path, Host)} does, and tells how far it has come.
     *
     * @param backup the zip file or folder that {@link #backup} made
     * @param folder an empty folder, or one that does not exist yet, on a local disk
     * @param host who restores it
     * @param progress told in hundredths of the work
     * @return what it holds
     * @throws WorkspaceException when that is no backup, it is damaged or of a newer program, or the folder is not
     *             empty or cannot be written; then the folder is as it was
     */
    public static BackupSummary restore(Path backup, Path folder, Host host, WorkProgress progress)
            throws WorkspaceException {
        return Backups.restore(backup, folder, host, progress);
    }

    private Optional<Report> lastYear(Report report) {
        if (report.agency().isEmpty() || report.year().isEmpty()) {
            return Optional.empty();
        }
        try {
            return filings().lastYear(report.agency().get(), report.year().get());
        } catch (WorkspaceException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws WorkspaceException {
        opened.close();
    }
}
