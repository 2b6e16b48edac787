package org.gouji.ui.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gouji.ui.internal.intake.PendingImports.Entry;
import org.junit.jupiter.api.Test;

class PendingImportsTest {

    private static final Path COUNTY = Path.of("/工作区/县");
    private static final Path CITY = Path.of("/工作区/市");

    private final Map<String, String> kept = new TreeMap<>(Map.of("officer", "张三"));
    private final PendingImports pending = new PendingImports(new PendingImports.Store() {
        @Override
        public List<String> keys() {
            return List.copyOf(kept.keySet());
        }

        @Override
        public String get(String key) {
            return kept.getOrDefault(key, "");
        }

        @Override
        public void put(String key, String text) {
            kept.put(key, text);
        }

        @Override
        public void remove(String key) {
            kept.remove(key);
        }
    });

    @Test
    void aSecondImportLeavesTheFirstOneThere() {
        Entry first = pending.keep(COUNTY, List.of(Path.of("/收文/一"), Path.of("/收文/二.docx")));
        Entry second = pending.keep(COUNTY, List.of(Path.of("/收文/三")));

        assertThat(pending.of(COUNTY)).containsExactly(first, second);
        assertThat(first.sources()).containsExactly(Path.of("/收文/一"), Path.of("/收文/二.docx"));
    }

    @Test
    void oneThatIsDoneIsForgottenAloneAndItsPlaceIsFree() {
        Entry first = pending.keep(COUNTY, List.of(Path.of("/收文/一")));
        Entry second = pending.keep(COUNTY, List.of(Path.of("/收文/二")));

        pending.done(first);
        assertThat(pending.of(COUNTY)).containsExactly(second);
        Entry third = pending.keep(COUNTY, List.of(Path.of("/收文/三")));
        assertThat(pending.of(COUNTY)).containsExactlyInAnyOrder(second, third);
        pending.done(second);
        pending.done(third);
        assertThat(kept).containsOnlyKeys("officer");
    }

    @Test
    void anotherWorkspaceHasItsOwn() {
        Entry county = pending.keep(COUNTY, List.of(Path.of("/收文/一")));
        Entry city = pending.keep(CITY, List.of(Path.of("/收文/一")));

        assertThat(pending.of(COUNTY)).containsExactly(county);
        assertThat(pending.of(CITY)).containsExactly(city);
        pending.done(city);
        assertThat(pending.of(COUNTY)).containsExactly(county);
        assertThat(pending.of(CITY)).isEmpty();
    }

    @Test
    void whatAnEarlierVersionLeftGoesOnOnce() {
        kept.put("import.pending", COUNTY + "\n" + Path.of("/收文/旧"));
        kept.put("import.pending.7", "");

        List<Entry> left = pending.of(COUNTY);
        assertThat(left).singleElement().extracting(Entry::sources).isEqualTo(List.of(Path.of("/收文/旧")));
        pending.done(left.get(0));
        assertThat(pending.of(COUNTY)).isEmpty();
    }
}
