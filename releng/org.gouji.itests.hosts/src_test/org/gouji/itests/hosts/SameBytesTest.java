package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same bytes: on both frameworks, in every locale, on one thread and on many. */
class SameBytesTest {

    private static Installation installation;
    private static Map<String, String> converted;
    private static Outcome checked;

    @BeforeAll
    static void runOnce() throws IOException, InterruptedException {
        installation = Installation.unpack(SameBytesTest.class);
        converted = convert(installation.felix(), "first");
        checked = installation.felix().run("check", "--format", "json", Checkout.samples());
    }

    @Test
    void everySampleHasItsResult() throws IOException {
        assertThat(converted.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Trees.hashes(Checkout.samples()).keySet().stream().map(name -> name + ".json").toList());
        assertThat(checked.json().at("/totals/reports").asInt()).isGreaterThanOrEqualTo(converted.size());
        assertThat(checked.json().findValuesAsText("code")).contains("T301", "S04", "C02");
    }

    @Test
    void onTheFrameworkOfTheWorkbench() throws IOException, InterruptedException {
        assertThat(convert(installation.equinox(), "equinox")).isEqualTo(converted);
        assertSame(installation.equinox().run("check", "--format", "json", Checkout.samples()));
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void onAnyNumberOfThreads(int jobs) throws IOException, InterruptedException {
        assertThat(convert(installation.felix(), "jobs" + jobs, "--jobs", jobs)).isEqualTo(converted);
    }

    @ParameterizedTest
    @CsvSource({
            "zh_CN.UTF-8, -Duser.language=zh -Duser.country=CN -Duser.timezone=Asia/Shanghai -Dfile.encoding=GB18030",
            "C, -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1",
            "en_US, -Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns -Dfile.encoding=US-ASCII"})
    void inAnyLocale(String locale, String options) throws IOException, InterruptedException {
        Gouji gouji = installation.felix().set("LC_ALL", locale).java(options);
        assertThat(convert(gouji, locale)).isEqualTo(converted);
        assertSame(gouji.run("check", "--format", "json", "--jobs", 4, Checkout.samples()));
    }

    private static void assertSame(Outcome other) {
        assertThat(other.text()).isEqualTo(checked.text());
        assertThat(other.out()).isEqualTo(checked.out());
        assertThat(other.code()).isEqualTo(checked.code());
    }

    private static Map<String, String> convert(Gouji gouji, String name, Object... more)
            throws IOException, InterruptedException {
        Path out = installation.folder(name);
        Object[] arguments = {"convert", "--to", "json", "--out", out, Checkout.samples()};
        Object[] all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        Outcome outcome = gouji.run(all);
        assertThat(outcome.code()).as(outcome.err()).isBetween(1, 3).isNotEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        return Trees.hashes(out);
    }
}
