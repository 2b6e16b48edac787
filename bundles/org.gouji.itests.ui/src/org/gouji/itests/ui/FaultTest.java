package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceRegistration;

/** A plug-in that fails does not take the workbench with it. */
class FaultTest {

    private static final String BUNDLE = "org.gouji.itests.ui";
    private static final LocalizedText NAME = LocalizedText.of("会出错的插件", "A plug-in that fails");
    private static final String MAGIC = "%坏%";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aThrowingRuleIsNamedAndTheWorkbenchGoesOn() throws Exception {
        Path work = folder.resolve("容错");
        ServiceRegistration<?> broken = ForeignPlugins.register(ValidationRule.class, new BrokenRule(),
                new ForeignPlugins.Facts(PluginProperties.KIND_RULE, "broken.rule", NAME),
                Map.of(PluginProperties.CODES, new String[]{"Z99"}));
        try {
            take(work, Folders.sample("2025/示例县司法局.md"));
            Screen.await("the report", () -> Trees.summary(Trees.EXPLORER).contains("共 1 份"));
            assertThat(problems()).anyMatch(line -> line.contains(BUNDLE) && line.contains("broken.rule"));
            Screen.save("fault");
        } finally {
            broken.unregister();
        }
    }

    @Test
    void aThrowingReaderIsNamedAndTheOtherFilesAreTakenIn() throws Exception {
        Path work = folder.resolve("读取出错");
        Path file = Files.writeString(folder.resolve("坏.sj"), MAGIC, StandardCharsets.UTF_8);
        ServiceRegistration<?> broken = new BrokenReader().register();
        try {
            take(work, file, Folders.sample("2020/示例县水利局.docx"));
            Screen.await("both files", () -> Trees.summary(Trees.EXPLORER).contains("共 2 份"));
            assertThat(problems()).filteredOn(line -> line.startsWith("插件 broken.reader 出错（组件 " + BUNDLE))
                    .hasSize(1);
            Screen.save("fault-reader");
        } finally {
            broken.unregister();
        }
    }

    private static void take(Path work, Path... files) throws Exception {
        Folders.make(work).close();
        Folders.open(work);
        Wizards.takeIn(files);
    }

    private static List<String> problems() throws Exception {
        Screen.await("who failed", () -> Trees.has(Trees.PROBLEMS, "插件出错"));
        return Workbench.inUi(() -> {
            Trees.expandAll(Trees.PROBLEMS);
            return Trees.lines(Trees.PROBLEMS);
        });
    }

    private static final class BrokenRule implements ValidationRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("broken.rule", NAME, List.of());
        }

        @Override
        public void check(RuleInput input, RuleContext context) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    private static final class BrokenReader extends MarkedReader {

        BrokenReader() {
            super("broken.reader", NAME, MAGIC);
        }

        @Override
        public void read(DocumentSource source, ReadContext context) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
