package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of a run, from the distribution. */
class CsvTest {

    private static final String LOCKED = "=锁定.docx";

    private static Installation installation;
    private static Path inputs;
    private static byte[] table;

    @BeforeAll
    static void runOnce() throws IOException, InterruptedException {
        installation = Installation.unpack(CsvTest.class);
        inputs = installation.folder("inputs");
        Trees.copy(Checkout.samples(), inputs);
        Files.writeString(inputs.resolve(LOCKED), "PK no package at all");
        table = convert(installation.felix(), "first");
    }

    @Test
    void everyInputHasItsRows() throws IOException {
        String text = new String(table, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff文件,容器内路径,sha256,").endsWith("\r\n");
        assertThat(text.lines().count()).isGreaterThan(2000);
        for (String name : Trees.hashes(inputs).keySet()) {
            assertThat(text).contains("\r\n" + inputs.resolve(name) + ",,");
        }
        assertThat(text.lines().filter(line -> line.contains(LOCKED))).hasSize(1);
        assertThat(text).doesNotContainPattern("(?m)[,\n][=@＝＋－＠]");
    }

    @ParameterizedTest
    @CsvSource({"1, zh_CN.UTF-8, -Duser.language=zh -Duser.country=CN -Dfile.encoding=GB18030",
            "4, en_US, -Duser.language=tr -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1"})
    void theBytesAreTheSame(int jobs, String locale, String options) throws IOException, InterruptedException {
        Gouji gouji = installation.felix().set("LC_ALL", locale).java(options);
        assertThat(convert(gouji, "jobs" + jobs, "--jobs", jobs)).isEqualTo(table);
    }

    @Test
    void onStandardOutputAndInAFolderToo() throws IOException, InterruptedException {
        assertThat(ended(installation.felix().run("convert", "--to", "csv", inputs)).out()).isEqualTo(table);
        Path out = installation.folder("folder");
        ended(installation.felix().run("convert", "--lang", "en", "--to", "csv", "--out", out, inputs));
        assertThat(out.resolve("reports.csv")).hasBinaryContent(table);
    }

    @Test
    void findingsAreATableOfTheirOwn() throws IOException, InterruptedException {
        Outcome outcome = ended(installation.felix().run("convert", "--to", "csv", "--option", "rows=findings",
                "--option", "language=en", "--option", "bom=false", inputs));
        assertThat(outcome.text()).startsWith("source,container,sha256,").contains(",T301,error,");
    }

    private static byte[] convert(Gouji gouji, String name, Object... more) throws IOException, InterruptedException {
        Path file = installation.folder(name).resolve("all.csv");
        Object[] arguments = {"convert", "--to", "csv", "--out", file, inputs};
        Object[] all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        assertThat(ended(gouji.run(all)).out()).isEmpty();
        assertThat(Trees.hashes(file.getParent())).containsOnlyKeys("all.csv");
        return Files.readAllBytes(file);
    }

    /** One input cannot be read: that is said, and has its row. */
    private static Outcome ended(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
        return outcome;
    }
}
