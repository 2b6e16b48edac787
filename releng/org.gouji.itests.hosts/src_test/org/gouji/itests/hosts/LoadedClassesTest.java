package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The heavy libraries stay out of the way of the formats that do not need them. */
class LoadedClassesTest {

    private static Installation installation;

    @BeforeAll
    static void unpack() throws IOException {
        installation = Installation.unpack(LoadedClassesTest.class);
    }

    @Test
    void textMarkdownAndDocxLoadNoPoiAndNoTika() throws IOException, InterruptedException {
        String loaded = loaded("light", "2019/示例县科技局.txt", "2019/示例市高新区综合办公室.md", "2019/示例县教育局.docx");
        assertThat(loaded).contains("org.gouji.format.docx.internal.", "com.fasterxml.aalto.")
                .doesNotContain("org.apache.poi.", "org.apache.tika.", "org.apache.xmlbeans.");
    }

    @Test
    void theLegacyFormatLoadsPoi() throws IOException, InterruptedException {
        assertThat(loaded("heavy", "2023/示例县应急管理局.doc")).contains("org.apache.poi.hwpf.")
                .doesNotContain("org.apache.tika.");
    }

    private static String loaded(String name, String... samples) throws IOException, InterruptedException {
        Path log = installation.work().resolve(name + ".log");
        Object[] arguments = new Object[samples.length + 1];
        arguments[0] = "check";
        for (int i = 0; i < samples.length; i++) {
            arguments[i + 1] = Checkout.samples().resolve(samples[i]);
        }
        Outcome outcome = installation.felix().java("-Xlog:class+load:file=" + log).run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isLessThanOrEqualTo(1);
        return Files.readString(log);
    }
}
