package org.gouji.ui.internal.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.model.Severity;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.gouji.store.imports.Incoming;
import org.gouji.ui.internal.present.Texts;

/** Looks into files without taking them in. */
final class Preview {

    private final PluginRegistry plugins;
    private final RunOptions options;
    private final Texts texts;

    Preview(PluginRegistry plugins, RunOptions options, Texts texts) {
        this.plugins = plugins;
        this.options = options;
        this.texts = texts;
    }

    /** What is in a file: a line for each report or part. */
    List<Recognised> of(Incoming file) {
        return new Pipeline(plugins).check(InputSource.of(file.file(), file.path()), options).stream().map(this::row)
                .toList();
    }

    private Recognised row(CheckedReport checked) {
        Optional<Report> report = checked.report();
        String inside = checked.input().container();
        String path = inside.isEmpty() ? checked.input().path() : checked.input().path() + " › " + inside;
        return new Recognised(path, checked.input().reader().map(this::format).orElse(""),
                report.map(r -> texts.of(r.schema().title())).orElse(""), report.flatMap(Report::agency).orElse(""),
                report.flatMap(Report::year).map(String::valueOf).orElse(""), result(checked), severity(checked));
    }

    private String format(PluginRef ref) {
        return plugins.readers().stream().filter(entry -> entry.id().equals(ref.id())).findFirst()
                .map(entry -> texts.of(entry.name())).orElse(ref.id());
    }

    private String result(CheckedReport checked) {
        String status = texts
                .get("status." + checked.input().status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (checked.report().isEmpty()) {
            return checked.input().status().hasDocument() ? texts.get("filing.no-report") : status;
        }
        long errors = errors(checked);
        return errors == 0 ? status : texts.get("import.errors", status, errors);
    }

    private static Severity severity(CheckedReport checked) {
        if (checked.report().isEmpty()) {
            return Severity.ERROR;
        }
        return errors(checked) == 0 ? Severity.INFO : Severity.WARNING;
    }

    private static long errors(CheckedReport checked) {
        return checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }
}
