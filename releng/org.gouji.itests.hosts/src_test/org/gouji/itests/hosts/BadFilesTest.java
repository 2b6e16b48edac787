package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bad files among good ones: each has its status, and the good ones do not notice. */
class BadFilesTest {

    private static final String GOOD = "2020/示例县水利局.docx";
    private static final int FLIPS = 60;

    private static Installation installation;
    private static BadFiles bad;

    @BeforeAll
    static void unpack() throws IOException {
        installation = Installation.unpack(BadFilesTest.class);
        bad = new BadFiles(Checkout.samples().resolve(GOOD));
    }

    @Test
    void eachHasItsStatusAndTheOthersTheirResults() throws IOException, InterruptedException {
        Path folder = installation.folder("mixed");
        Trees.copy(Checkout.samples(), folder.resolve("good"));
        Path secret = Files.writeString(installation.work().resolve("secret.txt"), "TOP-SECRET");
        Path bads = Files.createDirectories(folder.resolve("bad"));
        Files.write(bads.resolve("a-truncated.docx"), bad.truncated());
        Files.write(bads.resolve("b-empty.docx"), new byte[0]);
        Files.write(bads.resolve("c-encrypted.docx"), bad.encrypted());
        Files.write(bads.resolve("d-bomb.docx"), bad.bomb());
        Files.write(bads.resolve("e-entity.docx"), bad.externalEntity(secret));
        Path mixed = installation.folder("out-mixed");
        Path alone = installation.folder("out-alone");

        Outcome outcome = installation.felix().run("convert", "--to", "json", "--out", mixed, folder);
        installation.felix().run("convert", "--to", "json", "--out", alone, folder.resolve("good"));

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
        Map<String, String> statuses = new TreeMap<>();
        for (JsonNode input : installation.felix().run("check", "--format", "json", bads).json().get("inputs")) {
            statuses.put(Path.of(input.get("path").asText()).getFileName().toString(), input.get("status").asText());
        }
        assertThat(statuses).isEqualTo(Map.of("a-truncated.docx", "TRUNCATED", "b-empty.docx", "TRUNCATED",
                "c-encrypted.docx", "ENCRYPTED", "d-bomb.docx", "LIMIT_RATIO", "e-entity.docx", "MALFORMED_XML"));
        assertThat(Trees.hashes(mixed.resolve("good"))).isNotEmpty().isEqualTo(Trees.hashes(alone));
        for (String file : statuses.keySet()) {
            assertThat(Files.readString(mixed.resolve("bad").resolve(file + ".json"))).contains(statuses.get(file))
                    .doesNotContain("TOP-SECRET");
        }
    }

    @Test
    void aFlippedBitIsReadExactlyOrReported() throws IOException, InterruptedException {
        Path folder = installation.folder("flipped");
        for (int i = 0; i < FLIPS; i++) {
            Files.write(folder.resolve("f" + i + ".docx"), bad.flipped((int) ((long) bad.bits() * i / FLIPS) + i % 8));
        }
        Path good = installation.folder("good").resolve("g.docx");
        Files.copy(Checkout.samples().resolve(GOOD), good);
        JsonNode expected = installation.felix().run("convert", "--to", "json", good).json().get("values");
        Path out = installation.folder("out-flipped");

        installation.felix().run("convert", "--to", "json", "--out", out, folder);

        List<String> read = new ArrayList<>();
        for (int i = 0; i < FLIPS; i++) {
            JsonNode result = Json.read(out.resolve("f" + i + ".docx.json"));
            if (result.get("status").asText().equals("OK") && result.path("diagnostics").isEmpty()) {
                assertThat(result.get("values")).as("f" + i).isEqualTo(expected);
                read.add("f" + i);
            }
        }
        assertThat(read).hasSizeLessThan(FLIPS);
    }
}
