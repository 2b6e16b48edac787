package org.gouji.core.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.CheckResult;
import org.gouji.core.InputSource;
import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.core.ReadResult;
import org.gouji.core.RuleRun;
import org.gouji.core.RunOptions;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.spi.reader.InputExpander;

/** Checks one input: a document, or a container with inputs of its own. */
public final class InputCheck {

    /** A container within a container within a container, no deeper. */
    private static final int MAX_NESTING = 3;

    private final PluginRegistry registry;
    private final Rules rules;
    private final RunOptions options;

    /**
     * Prepares checking.
     *
     * @param registry where plug-ins come from
     * @param rules runs the rules
     * @param options what the run is given
     */
    public InputCheck(PluginRegistry registry, Rules rules, RunOptions options) {
        this.registry = registry;
        this.rules = rules;
        this.options = options;
    }

    /** Runs all rules over a report. */
    @FunctionalInterface
    public interface Rules {

        /**
         * Runs all rules.
         *
         * @param report the report
         * @param document its document
         * @param options what the run is given, cancellation by the input's deadline included
         * @return one run a rule
         */
        List<RuleRun> run(Report report, Document document, RunOptions options);
    }

    /**
     * Checks an input.
     *
     * @param input the input
     * @return at least one element
     */
    public List<CheckedReport> check(InputSource input) {
        return check(input, new Containers(registry.expanders(), options), 0);
    }

    private List<CheckedReport> check(InputSource input, Containers containers, int nesting) {
        Deadline deadline = new Deadline(options.cancellation(), options.limits().maxTime());
        try {
            Optional<FirstLook> look = containers.look(input);
            Optional<PluginEntry<InputExpander>> expander = look.flatMap(l -> containers.claiming(input, l.head()));
            if (expander.isEmpty()) {
                return checkDocument(new Reading(registry, input, options, deadline).after(look).read(), deadline);
            }
            if (nesting >= Math.min(MAX_NESTING, options.limits().maxDepth())) {
                return List.of(unread(facts(input, InputStatus.LIMIT_DEPTH, tooDeep(nesting)), List.of()));
            }
            return checkContents(input, containers, containers.expand(expander.get(), input, deadline), nesting);
        } catch (IOException e) {
            return List.of(unread(facts(input, InputStatus.IO_UNREADABLE, FileTexts.unreadable(e)), List.of()));
        } catch (WorkStoppedException e) {
            return List.of(unread(facts(input, e.status(), StatusTexts.stopped(e.status())), List.of()));
        }
    }

    private static LocalizedText tooDeep(int most) {
        return LocalizedText.of("压缩包嵌套超过 " + most + " 层，未继续解开。请先解压，再导入其中的报告。",
                "Containers nested more than " + most + " deep are not taken apart. Unpack this one and import the"
                        + " reports in it.");
    }

    private List<CheckedReport> checkContents(InputSource input, Containers containers,
            Containers.Contents contents, int nesting) throws IOException {
        try {
            List<CheckedReport> reports = new ArrayList<>();
            contents.fault().ifPresent(
                    fault -> reports.add(unread(facts(input, fault.status(), fault.detail()), List.of())));
            for (Expansion.Child child : contents.children()) {
                Optional<Fault> fault = child.fault();
                reports.addAll(fault.isPresent()
                        ? List.of(unread(facts(child.source(), fault.get().status(), fault.get().detail()), List.of()))
                        : check(child.source(), containers, nesting + 1));
            }
            if (reports.isEmpty()) {
                LocalizedText nothing = LocalizedText.of("压缩包或邮件中没有文件。", "There is no file in this container.");
                reports.add(unread(facts(input, InputStatus.OK_EMPTY, nothing), List.of()));
            }
            reports.set(0, noted(contents.diagnostics(), reports.get(0)));
            return reports;
        } finally {
            contents.remove();
        }
    }

    /** A container has no result of its own where all went well: its first one tells what was noticed. */
    private static CheckedReport noted(List<Diagnostic> diagnostics, CheckedReport first) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(first.diagnostics());
        return new CheckedReport(first.input(), first.index(), first.document(), first.report(), all,
                first.findings(), first.outcomes());
    }

    private static InputFacts facts(InputSource input, InputStatus status, LocalizedText detail) {
        return new InputFacts(input.path(), input.container(), 0, "", status, detail, Optional.empty());
    }

    private static CheckedReport unread(InputFacts facts, List<Diagnostic> diagnostics) {
        return new CheckedReport(facts, 0, Optional.empty(), Optional.empty(), diagnostics, List.of(), List.of());
    }

    private List<CheckedReport> checkDocument(ReadResult read, Deadline deadline) {
        if (read.document().isEmpty()) {
            return List.of(unread(read.facts(), read.diagnostics()));
        }
        try {
            return checkReports(read, read.document().get(), deadline);
        } catch (WorkStoppedException e) {
            InputFacts known = read.facts();
            InputFacts stopped = new InputFacts(known.path(), known.container(), known.size(), known.sha256(),
                    e.status(), StatusTexts.stopped(e.status()), known.reader());
            return List.of(unread(stopped, read.diagnostics()));
        }
    }

    private List<CheckedReport> checkReports(ReadResult read, Document document, Deadline deadline) {
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        FaultBoundary boundary = new FaultBoundary(options, read.facts().path());
        List<Report> bound = new Binding(registry.templates(), boundary, deadline, diagnostics).bind(document);
        if (bound.isEmpty()) {
            return List.of(new CheckedReport(read.facts(), 0, read.document(), Optional.empty(), diagnostics,
                    List.of(), List.of()));
        }
        List<CheckedReport> reports = new ArrayList<>();
        for (Report report : bound) {
            CheckResult result = CheckResult.of(rules.run(report, document, options.withCancellation(deadline)),
                    report.schema());
            reports.add(new CheckedReport(read.facts(), reports.size(), read.document(), Optional.of(report),
                    diagnostics, result.findings(), result.outcomes()));
        }
        return reports;
    }
}
