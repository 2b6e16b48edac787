package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
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

    @TempDir
    Path folder = Path.of("");

    @Test
    void aThrowingPluginIsNamedAndTheWorkbenchGoesOn() throws Exception {
        Path work = folder.resolve("容错");
        Folders.make(work).close();
        ServiceRegistration<ValidationRule> broken = register();
        try {
            Folders.open(work);
            Workbench.command("org.gouji.ui.command.import", Map.of("org.gouji.ui.parameter.sources",
                    Folders.sample("2025/示例县司法局.md").toString()));
            Shell dialog = Screen.awaitDialog("导入报告");
            Screen.press(dialog, "导入(I)");

            Screen.await("the report", () -> Trees.summary(Trees.EXPLORER).contains("共 1 份"));
            Screen.await("who failed", () -> Trees.has(Trees.PROBLEMS, "插件出错"));
            Workbench.inUi(() -> {
                Trees.expandAll(Trees.PROBLEMS);
                return "";
            });
            assertThat(Workbench.inUi(() -> Trees.lines(Trees.PROBLEMS)))
                    .anyMatch(line -> line.contains("org.gouji.itests.ui") && line.contains("broken.rule"));
            Screen.save("fault");
        } finally {
            broken.unregister();
        }
    }

    private static ServiceRegistration<ValidationRule> register() {
        BundleContext context = FrameworkUtil.getBundle(FaultTest.class).getBundleContext();
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(PluginProperties.ID, "broken.rule");
        properties.put(PluginProperties.KIND, PluginProperties.KIND_RULE);
        properties.put(PluginProperties.NAME_ZH, "会出错的规则");
        properties.put(PluginProperties.NAME_EN, "A rule that fails");
        properties.put(PluginProperties.CODES, new String[]{"Z99"});
        return context.registerService(ValidationRule.class, new Broken(), properties);
    }

    private static final class Broken implements ValidationRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("broken.rule", LocalizedText.of("会出错的规则", "A rule that fails"), List.of());
        }

        @Override
        public void check(RuleInput input, RuleContext context) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
