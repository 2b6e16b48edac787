package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen, in both languages, light and dark, as large and twice as large: nothing is cut, foreign or nameless. */
class LooksTest {

    @TempDir
    Path folder = Path.of("");

    private List<String> tour(String name, OwnWorkbench workbench) throws Exception {
        Path record = folder.resolve(name + ".txt");
        return workbench.run(record, Map.of(Tour.WORK, folder.resolve("county").toString(), Tour.RECORD,
                record.toString(), Tour.NAME, name));
    }

    @Test
    void everyScreenIsChinese() throws Exception {
        assertThat(tour("zh", new OwnWorkbench(folder, "zh_CN"))).isEmpty();
    }

    @Test
    void everyScreenIsEnglish() throws Exception {
        assertThat(tour("en", new OwnWorkbench(folder, "en"))).isEmpty();
    }

    @Test
    void everyChineseScreenFitsTwiceAsLargeInTheDark() throws Exception {
        assertThat(tour("zh-dark-200", new OwnWorkbench(folder, "zh_CN").dark().twice())).isEmpty();
    }

    @Test
    void everyEnglishScreenFitsTwiceAsLargeInTheDark() throws Exception {
        assertThat(tour("en-dark-200", new OwnWorkbench(folder, "en").dark().twice())).isEmpty();
    }
}
