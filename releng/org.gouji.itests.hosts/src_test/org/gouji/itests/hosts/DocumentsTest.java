package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Word documents and return letters, as the distribution writes them. */
class DocumentsTest {

    private static Installation installation;
    private static Path out;
    private static Outcome written;

    @BeforeAll
    static void write() throws IOException, InterruptedException {
        installation = Installation.unpack(DocumentsTest.class);
        out = installation.folder("out");
        written = convert(installation.felix(), out);
    }

    private static Outcome convert(Gouji gouji, Path folder) throws IOException, InterruptedException {
        return gouji.run("convert", "--lang", "zh", "--to", "docx,return-docx", "--option",
                "deadline=2025-02-10", "--as-of", "2025-01-25", "--out", folder, Checkout.samples());
    }

    @Test
    void everyReportHasADocumentAndThoseWithFindingsALetter() throws IOException {
        assertThat(written.code()).as(written.err()).isEqualTo(1);
        List<String> samples = List.copyOf(Trees.hashes(Checkout.samples()).keySet());
        Map<String, String> files = Trees.hashes(out);
        assertThat(files.keySet()).containsAll(samples.stream().map(name -> name + ".docx").toList());
        List<String> letters = files.keySet().stream().filter(name -> name.endsWith(".return.docx")).toList();
        assertThat(letters).isNotEmpty();
        assertThat(written.err().lines().filter(line -> line.contains("未生成退回意见")))
                .hasSize(samples.size() - letters.size());
    }

    @Test
    void theBytesAreTheSameOnTheOtherFramework() throws IOException, InterruptedException {
        Path other = installation.folder("equinox");
        convert(installation.equinox().java("-Duser.timezone=Asia/Shanghai -Dfile.encoding=GB18030"), other);
        assertThat(Trees.hashes(other)).isEqualTo(Trees.hashes(out));
    }

    @Test
    void theDocumentsAreReadAgain() throws IOException, InterruptedException {
        Outcome again = installation.felix().run("check", "--format", "json", out.resolve("2021"));
        assertThat(again.json().findValuesAsText("status")).containsOnly("OK");
        assertThat(again.json().findValuesAsText("agency")).contains("示例县农业农村局");
    }
}
