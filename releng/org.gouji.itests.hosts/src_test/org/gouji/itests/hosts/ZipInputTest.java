package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reports in a zip have the results that they have outside of it. */
class ZipInputTest {

    private static Installation installation;

    @BeforeAll
    static void unpack() throws IOException {
        installation = Installation.unpack(ZipInputTest.class);
    }

    /** With names in GBK, as programs of Chinese offices write them. */
    private static Path zip(Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out, Charset.forName("GBK"))) {
            for (String name : Trees.hashes(Checkout.samples()).keySet()) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(Files.readAllBytes(Checkout.samples().resolve(name)));
            }
        }
        return zip;
    }

    @Test
    void samplesInAZip() throws IOException, InterruptedException {
        Path zip = zip(installation.folder("zip").resolve("全部.zip"));
        Outcome plain = installation.felix().run("check", "--format", "json", Checkout.samples());
        Outcome packed = installation.felix().run("check", "--format", "json", zip);
        List<JsonNode> inputs = packed.json().findValues("container");
        assertThat(inputs).extracting(JsonNode::asText).contains("2020/示例县水利局.docx");
        assertThat(packed.json().get("totals")).isEqualTo(plain.json().get("totals"));
        assertThat(packed.json().findValuesAsText("code")).hasSameElementsAs(plain.json().findValuesAsText("code"));
        assertThat(packed.code()).isEqualTo(plain.code());
        assertThat(installation.equinox().run("check", "--format", "json", zip).text()).isEqualTo(packed.text());
    }

    @Test
    void resultsMirrorTheZip() throws IOException, InterruptedException {
        Path zip = zip(installation.folder("mirror").resolve("全部.zip"));
        Path out = installation.folder("out");
        Outcome outcome = installation.felix().run("convert", "--to", "json", "--out", out, zip);
        assertThat(outcome.code()).as(outcome.err()).isBetween(1, 3).isNotEqualTo(2);
        assertThat(Trees.hashes(out).keySet()).containsExactlyInAnyOrderElementsOf(Trees.hashes(Checkout.samples())
                .keySet().stream().map(name -> "全部.zip/" + name + ".json").toList());
    }
}
