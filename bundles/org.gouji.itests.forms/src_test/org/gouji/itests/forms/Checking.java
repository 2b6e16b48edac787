package org.gouji.itests.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.format.docx.internal.DocxReader;
import org.gouji.format.markdown.internal.MarkdownReader;
import org.gouji.format.text.internal.TextReader;
import org.gouji.rules.arithmetic.internal.EquationRule;
import org.gouji.rules.arithmetic.internal.LitigationRule;
import org.gouji.rules.cells.internal.BlankRule;
import org.gouji.rules.cells.internal.DigitsRule;
import org.gouji.rules.cells.internal.MoneyRule;
import org.gouji.rules.cells.internal.NumberRule;
import org.gouji.rules.cells.internal.TextRule;
import org.gouji.rules.cells.internal.UnitRule;
import org.gouji.rules.structure.internal.CitationRule;
import org.gouji.rules.structure.internal.GridRule;
import org.gouji.rules.structure.internal.JoinedTableRule;
import org.gouji.rules.structure.internal.LabelRule;
import org.gouji.rules.structure.internal.SectionRule;
import org.gouji.rules.structure.internal.TableRule;
import org.gouji.rules.structure.internal.ValidityRule;
import org.gouji.rules.years.internal.JumpRule;
import org.gouji.rules.years.internal.YearsRule;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.template.ReportTemplate;
import org.gouji.template.gwy2019.internal.Gwy2019Template;
import org.gouji.template.gwy2021.internal.Gwy2021Template;

/** The whole way from a file to findings, without a framework. */
final class Checking {

    private static final PluginRegistry PLUGINS = plugins();

    private Checking() {
    }

    static PluginRegistry plugins(ReportTemplate... more) {
        Object[] own = {new TextReader(), new MarkdownReader(), new DocxReader(), new Gwy2019Template(),
                new Gwy2021Template(), new SectionRule(), new ValidityRule(), new TableRule(), new GridRule(),
                new JoinedTableRule(), new LabelRule(), new CitationRule(), new NumberRule(), new BlankRule(),
                new TextRule(), new UnitRule(), new MoneyRule(), new DigitsRule(), new EquationRule(),
                new LitigationRule(), new YearsRule(), new JumpRule()};
        Object[] all = java.util.Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return StaticPluginRegistry.of(all);
    }

    static List<CheckedReport> check(Path file, String name, ReportTemplate... more) {
        PluginRegistry registry = more.length == 0 ? PLUGINS : plugins(more);
        return new Pipeline(registry).check(InputSource.of(file, name), RunOptions.DEFAULT);
    }

    static CheckedReport one(Path folder, String name, byte[] bytes, ReportTemplate... more) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            List<CheckedReport> reports = check(file, name, more);
            if (reports.size() != 1) {
                throw new AssertionError(name + ": " + reports.size() + " reports");
            }
            return reports.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
