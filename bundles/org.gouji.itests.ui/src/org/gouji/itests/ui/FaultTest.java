package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A plug-in that fails does not take the workbench with it. */
class FaultTest {

    private static final String BUNDLE = "org.gouji.itests.ui";
    private static final String MAGIC = "%坏%";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aThrowingRuleIsNamedAndTheWorkbenchGoesOn() throws Exception {
        Path work = folder.resolve("容错");
        ServiceRegistration<?> broken = register(ValidationRule.class, new BrokenRule(), PluginProperties.KIND_RULE,
                "broken.rule");
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
        ServiceRegistration<?> broken = register(DocumentReader.class, new BrokenReader(),
                PluginProperties.KIND_READER, "broken.reader");
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
        Workbench.command("org.gouji.ui.command.import", Map.of("org.gouji.ui.parameter.sources",
                String.join("\n", List.of(files).stream().map(Path::toString).toList())));
        Shell dialog = Screen.awaitDialog("导入报告");
        Screen.press(dialog, "导入(I)");
    }

    private static List<String> problems() throws Exception {
        Screen.await("who failed", () -> Trees.has(Trees.PROBLEMS, "插件出错"));
        return Workbench.inUi(() -> {
            Trees.expandAll(Trees.PROBLEMS);
            return Trees.lines(Trees.PROBLEMS);
        });
    }

    private static <T> ServiceRegistration<T> register(Class<T> service, T plugin, String kind, String id) {
        BundleContext context = FrameworkUtil.getBundle(FaultTest.class).getBundleContext();
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(PluginProperties.ID, id);
        properties.put(PluginProperties.KIND, kind);
        properties.put(PluginProperties.NAME_ZH, "会出错的插件");
        properties.put(PluginProperties.NAME_EN, "A plug-in that fails");
        properties.put(PluginProperties.CODES, new String[]{"Z99"});
        properties.put(PluginProperties.EXTENSIONS, new String[]{"sj"});
        return context.registerService(service, plugin, properties);
    }

    private static final class BrokenRule implements ValidationRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("broken.rule", LocalizedText.of("会出错的插件", "A plug-in that fails"), List.of());
        }

        @Override
        public void check(RuleInput input, RuleContext context) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    private static final class BrokenReader implements DocumentReader {

        @Override
        public ReaderDescriptor descriptor() {
            return new ReaderDescriptor("broken.reader", LocalizedText.of("会出错的插件", "A plug-in that fails"),
                    List.of("sj"), List.of());
        }

        @Override
        public Recognition recognize(DocumentHead head) {
            return new String(head.first(), StandardCharsets.UTF_8).startsWith(MAGIC)
                    ? Recognition.yes("以" + MAGIC + "开头", "begins with " + MAGIC)
                    : Recognition.no("没有开头标记", "no mark at the beginning");
        }

        @Override
        public void read(DocumentSource source, ReadContext context) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
