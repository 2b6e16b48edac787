package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.Test;

/** An officer's work in a workspace, from the distribution with its own plug-ins. */
class OfficeWorkTest {

    @Test
    void reportsWithErrorsAreReturnedEachWithItsLetter() throws IOException, InterruptedException {
        Installation installation = Installation.unpack(OfficeWorkTest.class);
        Path workspace = installation.folder("work").resolve("2024年度");
        Path letters = installation.folder("letters").resolve("退回");
        assertThat(installation.felix().run("workspace", "init", workspace).code()).isZero();
        installation.felix().run("workspace", "import", "--workspace", workspace, Checkout.samples().resolve("2024"));

        Outcome outcome = installation.felix().run("workspace", "return", "--lang", "zh", "--workspace", workspace,
                "--all", "--as-of", "2025-01-25", "--deadline", "2025-02-10", "--out", letters, "--option",
                "office=省政府办公厅");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<String> returned = new ArrayList<>();
        for (JsonNode filing : list(installation, workspace)) {
            boolean open = filing.path("errors").asInt() > 0;
            assertThat(filing.path("state").asText()).isEqualTo(open ? "returned" : "checked");
            if (open) {
                assertThat(filing.path("overdue").asBoolean()).isTrue();
                returned.add("-" + filing.path("id").asText() + ".return.docx");
            }
        }
        assertThat(returned).isNotEmpty();
        assertThat(Trees.hashes(letters)).hasSameSizeAs(returned);
        for (String name : Trees.hashes(letters).keySet()) {
            assertThat(returned).anyMatch(name::endsWith);
            assertThat(text(letters.resolve(name))).contains("2025年2月10日", "省政府办公厅", "2025年1月25日");
        }
    }

    private static JsonNode list(Installation installation, Path workspace) throws IOException, InterruptedException {
        return installation.felix().run("workspace", "list", "--workspace", workspace, "--as-of", "2025-02-11",
                "--format", "json").json().path("filings");
    }

    private static String text(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
