package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exit codes and streams of the real process. */
class ProcessTest {

    private static Installation installation;
    private static Path clean;
    private static Path faulty;

    @BeforeAll
    static void unpack() throws IOException {
        installation = Installation.unpack(ProcessTest.class);
        clean = Checkout.samples().resolve("2025/示例县司法局.md");
        faulty = Checkout.samples().resolve("2020/示例县水利局.docx");
    }

    @Test
    void cleanIsZero() throws IOException, InterruptedException {
        Outcome outcome = installation.felix().run("check", clean);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).contains("示例县司法局");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void findingsAreOneUnlessAskedOtherwise() throws IOException, InterruptedException {
        Outcome outcome = installation.felix().run("check", "--format", "json", faulty);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.json().get("exitCode").asInt()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(installation.felix().run("check", "--fail-on", "never", faulty).code()).isZero();
    }

    @Test
    void mistakesOfUseAreTwo() throws IOException, InterruptedException {
        Outcome outcome = installation.felix().run("check", "--bogus", clean);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--bogus");
        assertThat(installation.felix().run("check", installation.folder("empty")).code()).isEqualTo(2);
    }

    @Test
    void anIncompleteInstallationIsFour() throws IOException, InterruptedException {
        Installation incomplete = installation.withPlugins("incomplete");
        Path bundles = incomplete.home().resolve("bundles");
        Files.delete(bundles);
        Trees.copy(installation.home().resolve("bundles"), bundles);
        Files.delete(Checkout.only(bundles, name -> name.startsWith("org.snakeyaml")));
        Outcome outcome = incomplete.felix().run("check", "--format", "json", clean);
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("org.snakeyaml.engine").contains("bundles/org.gouji.");
    }

    @Test
    void standardInputIsReadLikeAFile() throws IOException, InterruptedException {
        Outcome piped = installation.felix().input(faulty).run("check", "--format", "json", "-");
        assertThat(piped.code()).isEqualTo(1);
        assertThat(piped.json().at("/inputs/0/path").asText()).isEqualTo("-");
        assertThat(piped.json().at("/inputs/0/reader").asText()).isEqualTo("docx");
        assertThat(piped.json().findValuesAsText("code")).contains("T302", "T303");
    }

    @Test
    void oneInputGoesToTheStandardOutput() throws IOException, InterruptedException {
        Outcome outcome = installation.felix().run("convert", "--to", "json", clean);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.json().isObject()).isTrue();
        assertThat(outcome.text()).contains("示例县司法局").endsWith("\n");
        Path out = installation.folder("out");
        assertThat(installation.felix().run("convert", "--to", "json", "--out", out, clean).code()).isZero();
        assertThat(outcome.out()).isEqualTo(Files.readAllBytes(out.resolve("示例县司法局.md.json")));
    }

    @Test
    void helpSpeaksBothLanguages() throws IOException, InterruptedException {
        Outcome english = installation.felix().run("--help");
        assertThat(english.code()).isZero();
        assertThat(english.text()).contains("Usage:", "Exit codes");
        assertThat(english.err()).isEmpty();
        Outcome chinese = installation.felix().set("LC_ALL", "zh_CN.UTF-8").run("--help");
        assertThat(chinese.text()).contains("用法：", "退出码");
        Outcome chosen = installation.felix().run("check", "--help", "--lang", "zh");
        assertThat(chosen.text()).contains("核对报告").doesNotContain("Checks reports");
    }
}
