package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The platform's own words are Chinese, too: on the screen, and in the fragments that bring them. */
class ChineseTest {

    private static final String FRAGMENTS = "org.gouji.ui.zh.";

    private static final String CHINESE = "_zh.properties";

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    /** Names, and the file's own words. */
    private static final Set<String> NAMES = Set.of("Gouji");

    private static List<Bundle> fragments() {
        return Stream.of(FrameworkUtil.getBundle(ChineseTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(FRAGMENTS)).toList();
    }

    private static ResourceBundle load(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new PropertyResourceBundle(in);
        }
    }

    @Test
    void everyTranslationIsOfATextThatIsThereAndHasItsHoles() throws IOException {
        List<Bundle> fragments = fragments();
        assertThat(fragments).hasSize(9);
        for (Bundle fragment : fragments) {
            String name = fragment.getHeaders().get("Fragment-Host").replaceAll(";.*", "");
            Bundle host = Platform.getBundle(name);
            assertThat(host).as(name).isNotNull();
            for (URL url : Collections.list(fragment.findEntries("/", "*" + CHINESE, true))) {
                String path = url.getPath();
                ResourceBundle zh = load(url);
                ResourceBundle en = load(host.getEntry(path.replace(CHINESE, ".properties")));
                assertThat(en.keySet()).as(fragment + path).containsAll(zh.keySet());
                for (String key : zh.keySet()) {
                    assertThat(holes(zh.getString(key))).as(path + " " + key).isSubsetOf(holes(en.getString(key)));
                }
            }
        }
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theWindowSaysNothingInEnglish() throws Exception {
        assertThat(english(Workbench.inUi(Screen::shell))).isEmpty();
    }

    @Test
    void thePlatformsDialogsSayNothingInEnglish() throws Exception {
        for (Map.Entry<String, String> dialog : Map.of("org.eclipse.ui.window.preferences", "首选项",
                "org.eclipse.ui.views.showView", "显示视图").entrySet()) {
            Workbench.command(dialog.getKey(), Map.of());
            Shell shell = Screen.awaitDialog(dialog.getValue());
            Screen.save("dialog-" + dialog.getKey(), shell);
            Set<String> english = english(shell);
            Screen.press(shell, "取消");
            Screen.await("the dialog is gone", () -> Screen.dialog(dialog.getValue()).isEmpty());
            assertThat(english).as(dialog.getValue()).isEmpty();
        }
    }

    private static Set<String> english(Shell shell) throws Exception {
        return VisibleTexts.english(Workbench.inUi(() -> VisibleTexts.of(shell)), NAMES);
    }
}
