package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theEndingOfTheNameTellsHow() throws IOException {
        Path svg = folder.resolve("图.SVG");
        Path png = folder.resolve("图.png");
        ChartFile.write(svg, "<svg>县</svg>");
        ChartFile.write(png, "data:image/png;base64,iVBO");

        assertThat(svg).hasContent("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg>县</svg>\n");
        assertThat(Files.readAllBytes(png)).containsExactly(0x89, 'P', 'N');
    }

    @Test
    void whatIsNoChartIsNotWritten() {
        Path png = folder.resolve("图.png");

        assertThatThrownBy(() -> ChartFile.write(png, "undefined")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ChartFile.write(png, "data:image/png;base64,%%%")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ChartFile.write(folder.resolve("a.svg"), "null")).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
