package org.gouji.ui.internal.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.gouji.core.PluginRegistry;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.junit.jupiter.api.Test;

class PluginListTest {

    private static final PluginList LIST = new PluginList(Texts.in(Locale.SIMPLIFIED_CHINESE));

    /** A reader that does nothing. */
    private static final class Reader implements DocumentReader {

        private final String id;

        Reader(String id) {
            this.id = id;
        }

        @Override
        public ReaderDescriptor descriptor() {
            return new ReaderDescriptor(id, LocalizedText.of("名" + id, id), List.of(id, "TXT"), List.of());
        }

        @Override
        public Recognition recognize(DocumentHead head) {
            return Recognition.no("否", "no");
        }

        @Override
        public void read(DocumentSource source, ReadContext context) {
            throw new IllegalStateException("not to be read");
        }
    }

    @Test
    void readerIsListedWithWhatItReads() {
        List<PluginRow> rows = LIST.rows(StaticPluginRegistry.of(new Reader("b"), new Reader("a")), List.of());

        assertThat(rows).extracting(PluginRow::id).containsExactly("a", "b");
        assertThat(rows.get(0).kind()).isEqualTo("读取");
        assertThat(rows.get(0).name()).isEqualTo("名a");
        assertThat(rows.get(0).details()).contains(".a");
        assertThat(rows.get(0).state()).isEqualTo("就绪");
    }

    @Test
    void bundleThatDidNotResolveComesFirstAndSaysWhatItMisses() {
        BrokenBundle broken = new BrokenBundle("org.example.reader", "1.2.0", "样例", List.of("org.example.api"));
        List<PluginRow> rows = LIST.rows(StaticPluginRegistry.of(new Reader("a")), List.of(broken));

        assertThat(rows.get(0).bundle()).isEqualTo("org.example.reader");
        assertThat(rows.get(0).state()).isEqualTo("无法运行，缺少：org.example.api");
        assertThat(rows.get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void secondPluginWithAnIdIsShownAsNotUsed() {
        PluginRegistry registry = StaticPluginRegistry.of(new Reader("a"), new Reader("a"));

        assertThat(LIST.rows(registry, List.of())).extracting(PluginRow::severity).containsExactly(Severity.WARNING,
                Severity.INFO);
    }

    @Test
    void dialogOffersTheExtensionsOfTheReaders() {
        assertThat(PluginList.patterns(StaticPluginRegistry.of(new Reader("b"), new Reader("a")))).startsWith("*.a",
                "*.b");
    }
}
