package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.gouji.itests.hosts.dropped.ChattyReader;
import org.gouji.itests.hosts.dropped.FailingActivator;
import org.gouji.itests.hosts.dropped.OverflowingReader;
import org.gouji.itests.hosts.dropped.SecondTextReader;
import org.gouji.itests.hosts.dropped.UnlinkedReader;
import org.gouji.itests.hosts.dropped.UnmadeReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a third party drops into the folder plugins is used, and disturbs nothing when it is faulty. */
class DroppedPluginTest {

    private static final String FIRST_BYTES = "474F554A49"; // GOUJI

    private static Installation plain;

    @BeforeAll
    static void unpack() throws IOException {
        plain = Installation.unpack(DroppedPluginTest.class);
    }

    @Test
    void aTemplateOfAThirdPartyIsUsed() throws IOException, InterruptedException {
        Installation with = plain.withPlugins("template");
        Path jar = Checkout.example();
        Files.copy(jar, with.plugins().resolve(jar.getFileName()));
        JsonNode listed = with.felix().run("plugins", "--format", "json").json();
        assertThat(plugin(listed, "example-2030").map(p -> p.get("bundle").asText()))
                .contains("org.gouji.example.template");
        Path report = Files.writeString(with.work().resolve("示例.md"), report("13"));
        Outcome outcome = with.felix().run("check", "--format", "json", report);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
        JsonNode input = outcome.json().at("/inputs/0");
        assertThat(input.get("template").asText()).isEqualTo("example-2030");
        assertThat(input.get("findings").findValuesAsText("code")).contains("X301", "X302")
                .allMatch(code -> code.startsWith("X3"));
        Files.writeString(report, report("11"));
        assertThat(with.felix().run("check", report).code()).isZero();
    }

    @Test
    void faultyOnesAreNamedAndDisturbNothing() throws IOException, InterruptedException {
        Installation with = plain.withPlugins("faulty");
        dropFaulty(with.plugins());
        assertNamed(with.felix().run("plugins", "--format", "json").json());
        Path good = with.folder("good");
        Trees.copy(Checkout.samples().resolve("2019"), good);
        Outcome before = plain.felix().run("check", "--format", "json", good);
        Outcome after = with.felix().run("check", "--format", "json", good);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.code()).isEqualTo(before.code());
        for (String extension : List.of("overflow", "unlinked", "unmade", "chatty")) {
            Files.writeString(good.resolve("a." + extension), "GOUJI 年度报告");
        }
        Outcome mixed = with.felix().run("check", "--format", "json", good);
        assertThat(mixed.code()).isEqualTo(4);
        assertThat(mixed.text()).doesNotContain("chatter");
        assertThat(mixed.err()).contains("chatter");
        assertFaults(mixed.json());
        assertThat(inputs(mixed.json())).containsAll(inputs(before.json()));
    }

    @Test
    void twoReadersWithOneIdAreRefused() throws IOException, InterruptedException {
        Installation with = plain.withPlugins("twice");
        PluginJar.named("third.second").reader(SecondTextReader.class, "text", "second", "").with(base())
                .write(with.plugins().resolve("second.jar"));
        Outcome outcome = with.felix().run("check", "--format", "json", Checkout.samples().resolve("2019"));
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("third.second 1.2.3", "org.gouji.format.text");
        assertThat(outcome.out()).isEmpty();
    }

    private static void dropFaulty(Path plugins) throws IOException {
        Files.writeString(plugins.resolve("corrupt.jar"), "PK no zip");
        PluginJar.named("third.needy").header("Import-Package", "third.missing;version=\"[3,4)\"")
                .write(plugins.resolve("needy.jar"));
        PluginJar.named("third.activator").header("Bundle-Activator", FailingActivator.class.getName())
                .header("Import-Package", "org.osgi.framework").with(FailingActivator.class)
                .write(plugins.resolve("activator.jar"));
        reader(plugins, OverflowingReader.class, "overflow");
        reader(plugins, UnlinkedReader.class, "unlinked");
        reader(plugins, UnmadeReader.class, "unmade");
        reader(plugins, ChattyReader.class, "chatty");
    }

    private static void reader(Path plugins, Class<?> type, String id) throws IOException {
        PluginJar.named("third." + id).reader(type, id, id, FIRST_BYTES).with(base())
                .write(plugins.resolve(id + ".jar"));
    }

    private static Class<?> base() {
        return OverflowingReader.class.getSuperclass();
    }

    private static void assertNamed(JsonNode listed) {
        assertThat(listed.get("problems").findValuesAsText("jar")).containsExactlyInAnyOrder("plugins/activator.jar",
                "plugins/corrupt.jar", "plugins/needy.jar");
        assertThat(listed.get("problems").findValuesAsText("detail")).anyMatch(d -> d.contains("third.missing"));
        assertThat(List.of("overflow", "unlinked", "unmade", "chatty")).allMatch(id -> plugin(listed, id).isPresent());
        assertThat(List.of("docx", "markdown", "text")).allMatch(id -> plugin(listed, id).isPresent());
    }

    private static void assertFaults(JsonNode checked) {
        Map<String, String> faults = Map.of("overflow", "StackOverflowError", "unlinked", "NoClassDefFoundError");
        faults.forEach((extension, fault) -> {
            JsonNode input = input(checked, "a." + extension);
            assertThat(input.get("status").asText()).isEqualTo("PARSER_FAULT");
            assertThat(input.at("/statusDetail/zh").asText()).contains("third." + extension + " 1.2.3", fault);
        });
        assertThat(input(checked, "a.unmade").toString()).contains("third.unmade 1.2.3");
        assertThat(input(checked, "a.chatty").get("status").asText()).isEqualTo("OK");
    }

    private static Optional<JsonNode> plugin(JsonNode listed, String id) {
        return stream(listed.get("plugins")).filter(p -> p.get("id").asText().equals(id)).findFirst();
    }

    private static JsonNode input(JsonNode checked, String name) {
        return stream(checked.get("inputs")).filter(i -> i.get("path").asText().endsWith(name)).findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> inputs(JsonNode checked) {
        return stream(checked.get("inputs")).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String report(String total) {
        return """
                # 示例省数据局2030年政府信息公开工作年度报告

                ## 一、总体情况

                全年工作平稳。

                ## 二、线上线下申请办理情况

                | 办理环节 | | 线上申请 | 窗口申请 | 信函申请 | 合计 |
                |---|---|---|---|---|---|
                | 本年收到件数 | | 8 | 5 | 1 | 14 |
                | 上年未办结件数 | | 1 | 0 | 0 | 1 |
                | 本年办结件数 | 同意提供 | 6 | 4 | 1 | %s |
                | | 不同意提供 | 2 | 1 | 0 | 3 |
                | 年末未办结件数 | | 1 | 0 | 0 | 1 |
                """.formatted(total);
    }
}
