package org.gouji.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the disk be full, a write be refused, or nothing be writable, and looks whether the workspace is unharmed. */
public final class StarvePart {

    private static final int MEGABYTES = 16;

    private static final int FILES = 8;

    private static final Map<String, String> NAMES = Map.of("full", "disk full", "refused", "write refused", "errors",
            "error from the n-th write or flush on");

    private final Processes processes;

    private final Report report;

    private final Path papers;

    private final Path template;

    /** Starves processes of that folder. */
    public StarvePart(Processes processes, Report report) {
        this.processes = processes;
        this.report = report;
        this.papers = processes.work().resolve("papers");
        this.template = processes.work().resolve("template");
    }

    private void prepare() throws IOException, InterruptedException {
        if (!Files.exists(template)) {
            processes.run("papers", papers, FILES);
            Path few = processes.work().resolve("few");
            processes.run("papers", few, 2);
            processes.run("take", template, few);
        }
    }

    /** Fills the disk at so many points; says so when nothing may be mounted here. */
    public boolean full(int points) throws IOException, InterruptedException {
        prepare();
        Optional<SmallDisk> disk = SmallDisk.mount(processes.work().resolve("disk"), MEGABYTES);
        if (disk.isEmpty()) {
            report.sum("disk full: not tried, for nobody but root may mount a small file system");
            return false;
        }
        try (SmallDisk small = disk.get()) {
            starve("full", "import", small.folder(), 16 * 1024, points);
            starve("full", "correct", small.folder(), 16 * 1024, points);
            starve("full", "backup", small.folder(), 16 * 1024, points);
            starve("full", "zip", small.folder(), 32 * 1024, points);
            export(small.folder(), points);
        }
        return true;
    }

    /** Refuses each write beyond a point, for one point after the other. */
    public void refused(int points) throws IOException, InterruptedException {
        prepare();
        Path place = Files.createDirectories(processes.work().resolve("place"));
        starve("refused", "import", place, 3_000, points);
        starve("refused", "correct", place, 3_000, points);
        starve("refused", "backup", place, 4_096, points);
        starve("refused", "zip", place, 4_096, points);
    }

    /** Lets the n-th write or flush of the database fail and all after it; says so when no process may be followed. */
    public boolean errors(int points) throws IOException, InterruptedException {
        prepare();
        if (!Files.isReadable(Path.of("/proc/1/environ")) || !SmallDisk.command("strace", "-V")) {
            report.sum("errors of the disk: not tried, for nobody but root may, and with strace");
            return false;
        }
        Path place = Files.createDirectories(processes.work().resolve("place"));
        starve("errors", "import", place, 1, points);
        starve("errors", "correct", place, 1, points);
        return true;
    }

    private void export(Path place, int points) throws IOException, InterruptedException {
        Path whole = processes.work().resolve("whole");
        List<Line> said = processes.run("export", processes.program(), papers, place, whole, 4 * 1024, points);
        said.stream().filter(line -> line.kind().equals("WRONG")).forEach(line -> report.wrong(place, line.toString()));
        Line end = said.get(said.size() - 1);
        report.say("full: export, %d points, %s", points, end);
        report.sum(
                "disk full: export (csv, xlsx, docx, json) at %d points: %d clear errors, no half file under its name",
                points, end.number(3));
    }

    private void starve(String how, String what, Path place, int step, int points)
            throws IOException, InterruptedException {
        List<Line> said = processes.run(how, template, papers, place, what, step, points);
        said.stream().filter(line -> line.kind().equals("WRONG")).forEach(line -> report.wrong(place, line.toString()));
        long filings = said.stream().filter(line -> line.kind().equals("FILINGS")).distinct().count();
        Line end = said.get(said.size() - 1);
        if (!end.kind().equals("STARVED") || filings != 1 || end.number(3) == 0) {
            report.wrong(place, how + " " + what + " ended with " + end + " and " + filings + " kinds of workspaces");
        }
        report.say("%s: %s, %d points, %s", how, what, points, end);
        report.sum("%s: %s at %d points: %d clear errors, workspace sound and same at the end each time",
                NAMES.get(how), what.equals("zip") ? "backup as zip" : what, points,
                end.number(3));
    }

    /** Lets nothing in the folder be written, then only not the database. */
    public boolean readOnly() throws IOException, InterruptedException {
        prepare();
        Optional<SmallDisk> disk = SmallDisk.mount(processes.work().resolve("read"), MEGABYTES);
        if (disk.isEmpty()) {
            report.sum("read only: not tried, for nobody but root may mount a small file system");
            return false;
        }
        try (SmallDisk small = disk.get()) {
            Path folder = small.folder().resolve("只读");
            processes.run("take", folder, processes.work().resolve("few"));
            Path file = folder.resolve("workspace.db");
            if (SmallDisk.readOnly(file)) {
                look(folder, "database");
                SmallDisk.release(file);
            }
            small.readOnly();
            look(folder, "folder");
        }
        return true;
    }

    private void look(Path folder, String what) throws IOException, InterruptedException {
        List<Line> said = processes.run("read", folder);
        boolean refused = said.get(0).toString().startsWith("REFUSED READ_ONLY true ");
        if (!refused || !said.get(1).toString().startsWith("READ 2 0 ") || !said.get(2).word(1).equals("false")) {
            report.wrong(folder, "read only " + what + ": " + said);
        }
        report.sum("read-only %s: writing refused with its path, reading works", what);
    }
}
