package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.format.docx.internal.DocxReader;
import org.gouji.format.markdown.internal.MarkdownReader;
import org.gouji.format.text.internal.TextReader;
import org.gouji.format.zip.internal.ZipExpander;
import org.gouji.model.schema.FormSchema;
import org.gouji.rules.arithmetic.internal.EquationRule;
import org.gouji.rules.arithmetic.internal.LitigationRule;
import org.gouji.rules.cells.internal.BlankRule;
import org.gouji.rules.cells.internal.NumberRule;
import org.gouji.rules.sets.internal.BreakdownRule;
import org.gouji.rules.sets.internal.CoverageRule;
import org.gouji.rules.sets.internal.DeadlineRule;
import org.gouji.rules.sets.internal.OwnReportRule;
import org.gouji.rules.sets.internal.SumRule;
import org.gouji.rules.structure.internal.CitationRule;
import org.gouji.rules.structure.internal.SectionRule;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Actor;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import org.gouji.store.imports.Incoming;
import org.gouji.store.register.Register.NewBody;
import org.gouji.template.gwy2019.internal.Gwy2019Template;
import org.gouji.template.gwy2021.internal.Gwy2021Template;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;

/** An invented office: a folder for its workspace and one for the files it receives. */
final class Office {

    static final PluginRegistry PLUGINS = StaticPluginRegistry.of(new TextReader(), new MarkdownReader(),
            new DocxReader(), new ZipExpander(), new Gwy2019Template(), new Gwy2021Template(), new SectionRule(),
            new CitationRule(), new NumberRule(), new BlankRule(), new EquationRule(), new LitigationRule(),
            new SumRule(), new CoverageRule(), new OwnReportRule(), new BreakdownRule(), new DeadlineRule());

    static final FormSchema FORM = new Gwy2021Template().schema();

    static final LocalDate START = LocalDate.of(2010, 1, 1);

    static final LocalDate TODAY = LocalDate.of(2025, 1, 20);

    private final Path folder;

    private final TestDatabase database = new TestDatabase();

    private final AtomicLong minutes = new AtomicLong();

    Office(Path folder) {
        this.folder = folder;
    }

    /** For a second officer's folder, or one that is not to be a workspace. */
    Path folder() {
        return folder;
    }

    TestDatabase database() {
        return database;
    }

    /** Damages the workspace. */
    void sql(String statement) {
        assertThat(database.run(workspace(), statement)).isPositive();
    }

    Path workspace() {
        return folder.resolve("工作区");
    }

    /** The same, who judges as of a day. */
    Workspace openAsOf(LocalDate day) throws WorkspaceException {
        Workspace.Host host = host("张三");
        return Workspace.open(workspace(), OpenMode.READ,
                new Workspace.Host(host.plugins(), host.actor(), host.options().withAsOf(day)));
    }

    /** Every look at the clock is a minute later, so that the order of events shows. */
    Workspace.Host host(String officer) {
        Instant start = Instant.parse("2025-01-20T01:00:00Z");
        InstantSource ticking = () -> start.plus(Duration.ofMinutes(minutes.getAndIncrement()));
        Clock clock = ticking.withZone(ZoneOffset.UTC);
        return new Workspace.Host(PLUGINS, new Actor(officer, clock), RunOptions.DEFAULT);
    }

    Workspace init() throws WorkspaceException {
        return Workspace.init(workspace(), database.settings(), host("张三"));
    }

    Workspace open() throws WorkspaceException {
        return Workspace.open(workspace(), OpenMode.WRITE, host("张三"));
    }

    /** A consistent report of the 2021 form. */
    static SampleReport report(String agency, int year) {
        SampleReport report = new SampleReport(FORM, agency, year);
        FORM.cells().forEach(cell -> report.set(cell.key(), "0"));
        return report;
    }

    Incoming docx(String name, SampleReport report) {
        return file(name, new SampleWriter(report).docx());
    }

    Incoming file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve("收件").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return new Incoming(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A department that was always there. */
    static long department(Workspace workspace, String code, String name) throws IOException {
        return workspace.register().found(new NewBody(code, name, AgencyLevel.DEPARTMENT, Optional.empty(), START));
    }

    /** Takes in a report with that number in that cell; its filing. */
    long take(Workspace workspace, String file, String agency, String key, int number) throws IOException {
        return take(workspace, docx(file, report(agency, 2024).set(key, String.valueOf(number)))).get(0).reports()
                .get(0).filing();
    }

    static List<Imported> take(Workspace workspace, Incoming... files) throws IOException {
        List<Imported> imported = new ArrayList<>();
        workspace.importer().run(List.of(files).iterator(),
                new ImportOptions(1, TODAY, RunOptions.DEFAULT, imported::add));
        return imported;
    }
}
