package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Actor;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;

/** Runs verbs of {@code gouji workspace} over a workspace with invented bodies. */
final class WorkspaceRuns {

    private static final LocalDate START = LocalDate.of(2005, 1, 1);

    private final Runs runs;
    private final Path folder;
    private final Path inbox;
    private int bodies;

    WorkspaceRuns(Path temp) throws IOException {
        runs = new Runs(Files.createDirectories(temp.resolve("scratch")));
        folder = temp.resolve("工作区");
        inbox = Files.createDirectories(temp.resolve("收件"));
        Runs.ok(runs.run("workspace", "init", folder.toString()), runs.err());
    }

    /** A step in the open workspace. */
    interface Step {

        void in(Workspace workspace) throws IOException;
    }

    void open(Step step) throws IOException {
        Workspace.Host host = new Workspace.Host(StaticPluginRegistry.of(FakePlugins.all()),
                new Actor("张三", Clock.systemUTC()), RunOptions.DEFAULT);
        try (Workspace workspace = Workspace.open(folder, OpenMode.WRITE, host)) {
            step.in(workspace);
        }
    }

    /** Registers a government and its departments. */
    void county(String name, String... departments) throws IOException {
        open(workspace -> {
            Register register = workspace.register();
            long county = register.found(body(name, AgencyLevel.COUNTY_GOVERNMENT, Optional.empty()));
            for (String department : departments) {
                register.found(body(department, AgencyLevel.DEPARTMENT, Optional.of(county)));
            }
        });
    }

    private NewBody body(String name, AgencyLevel level, Optional<Long> parent) {
        return new NewBody("b" + bodies++, name, level, parent, START);
    }

    WorkspaceRuns take(String name, String content) throws IOException {
        Path file = Files.writeString(inbox.resolve(name), content);
        int exit = in("import", "--received", "2022-01-20", file.toString());
        Runs.ok(exit == ExitCode.UNREADABLE ? ExitCode.CLEAN : exit, runs.err());
        return this;
    }

    long filing(String agency) throws IOException {
        long[] found = new long[1];
        open(workspace -> found[0] = workspace.filings().all().stream()
                .filter(filing -> filing.name().equals(Optional.of(agency))).mapToLong(Filing::id).findFirst()
                .orElseThrow());
        return found[0];
    }

    void correct(String agency, String key, String replacement) throws IOException {
        long filing = filing(agency);
        open(workspace -> workspace.corrections().correct(filing,
                new Change(key, workspace.corrections().now(filing, key), replacement, "电话核实")));
    }

    /** Adds a plug-in to the usual ones. */
    WorkspaceRuns with(Object plugin) {
        runs.plugins(Stream.concat(Stream.of(FakePlugins.all()), Stream.of(plugin)).toArray());
        return this;
    }

    /** What the standard input holds from now on. */
    WorkspaceRuns reading(String text) {
        runs.reading(text);
        return this;
    }

    WorkspaceRuns speaking(Locale locale) {
        runs.in(locale);
        return this;
    }

    int in(String verb, String... more) {
        String[] line = new String[more.length + 4];
        line[0] = "workspace";
        line[1] = verb;
        line[2] = "--workspace";
        line[3] = folder.toString();
        System.arraycopy(more, 0, line, 4, more.length);
        return runs.run(line);
    }

    String out() {
        return runs.out();
    }

    String err() {
        return runs.err();
    }

    byte[] bytes() {
        return runs.bytes();
    }
}
