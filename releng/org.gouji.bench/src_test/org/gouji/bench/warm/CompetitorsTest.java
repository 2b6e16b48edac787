package org.gouji.bench.warm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

import org.gouji.bench.Distribution;
import org.gouji.bench.Reading;
import org.gouji.bench.docs.Corpus;
import org.gouji.core.PluginRegistry;
import org.gouji.model.document.Document;
import org.gouji.spi.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All competitors do what they are compared for: one that failed at once would be the quickest. */
class CompetitorsTest {

    @TempDir
    Path folder;

    @Test
    void allSeeTheSameDocument() throws IOException, XMLStreamException {
        PluginRegistry plugins = Distribution.ofCheckout().plugins();
        Path file = new Corpus(folder).reports(Distribution.form(plugins), 1).get(0);
        Document document = new Reading(Distribution.docxReader(plugins), Limits.DEFAULT).read(file);
        int cells = document.tables().stream().mapToInt(table -> table.cellCount()).sum();

        assertThat(document.tables()).hasSize(3);
        PoiWalk poi = PoiWalk.of(file);
        assertThat(poi.tables()).isEqualTo(3);
        // We begin a line for each paragraph; POI gives the covered parts of merged cells, too.
        assertThat((double) poi.characters()).isBetween(0.9 * document.textLength(), 1.1 * document.textLength());
        String tika = new TikaText().of(file);
        assertThat(tika).contains("青云县财政局", "年政府信息公开工作年度报告", "商业企业");
        assertThat(tika.length()).isGreaterThan(document.textLength() * 9 / 10);
        assertThat(new Floor().inflate(file, Floor.MAIN)).isGreaterThan(100_000);
        assertThat(new Floor().scan(file, Floor.MAIN)).isGreaterThan(cells * 10L);
    }
}
