package org.gouji.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.format.docx.internal.Docx.p;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;

import org.gouji.model.InputStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with hundreds of thousands of different names, which the parser's table of names does not bear. */
class NamesTest {

    private static final int MANY = 300_000;
    private static final Duration QUICK = Duration.ofSeconds(30);

    private static Run named(int count, IntFunction<String> piece, Charset charset) {
        StringBuilder body = new StringBuilder(p("正文"));
        for (int i = 0; i < count; i++) {
            body.append(piece.apply(i));
        }
        String xml = new Docx().root("document", "<w:body>" + body + "</w:body>").replace("UTF-8", charset.name());
        return Run.of(new Docx().part("word/document.xml", xml.getBytes(charset)).zip());
    }

    private static Run named(int count, IntFunction<String> piece) {
        return named(count, piece, StandardCharsets.UTF_8);
    }

    private static String attributes(int count) {
        StringBuilder tag = new StringBuilder("<w:p");
        for (int i = 0; i < count; i++) {
            tag.append(" a").append(i).append("=\"\"");
        }
        return tag.append("/>").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<n%d/>", "<w:n%d/>", "<w:p a%d='' w:r='1'/>", "<x%1$d:p xmlns:x%1$d='u'/>", "<?n%d?>"})
    @Timeout(60)
    void aFileOfManyNamesEndsSoon(String piece) {
        for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            long start = System.nanoTime();
            Run run = named(MANY, i -> String.format(piece, i), charset);
            assertThat(run.status()).isEqualTo(InputStatus.LIMIT_SIZE);
            assertThat(run.detail().zh()).contains("word/document.xml").contains(String.valueOf(NameGuard.MOST));
            assertThat(run.detail().en()).isNotBlank();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICK);
            assertThat(Run.of(Docx.of(p("下一份"))).text()).isEqualTo("P 下一份");
        }
    }

    @Test
    @Timeout(60)
    void aTagOfManyAttributesEndsSoon() {
        assertThat(named(1, i -> attributes(MANY)).status()).isEqualTo(InputStatus.LIMIT_SIZE);
        assertThat(named(1, i -> attributes(MANY), StandardCharsets.UTF_16).status())
                .isEqualTo(InputStatus.LIMIT_SIZE);
    }

    @Test
    void asManyNamesAsWordHasAreNoHindrance() {
        assertThat(named(4_000, i -> "<w:n" + i + " w:val=\"1\"/>").text()).isEqualTo("P 正文");
        assertThat(named(1, i -> attributes(4_000)).text()).isEqualTo("P 正文");
        String equal = "=".repeat(20_000);
        assertThat(named(1, i -> p(equal)).text()).isEqualTo("P 正文\nP " + equal);
    }

    @Test
    void namesOfStrangeFilesAreNotKept() {
        SharedFactory first = SharedFactory.current();
        for (int file = 0; file < 40; file++) {
            String prefix = "<some-name-that-is-rather-long-" + file + "-";
            assertThat(named(2_000, i -> prefix + i + "/>").text()).isEqualTo("P 正文");
            assertThat(SharedFactory.current().characters()).isLessThan(SharedFactory.MOST);
        }
        assertThat(SharedFactory.current()).isNotSameAs(first);

        SharedFactory before = SharedFactory.current();
        named(1, i -> "<never-closed>");
        assertThat(SharedFactory.current()).isNotSameAs(before);
        SharedFactory normal = SharedFactory.current();
        Run.of(Docx.of(p("x")));
        assertThat(SharedFactory.current()).isSameAs(normal);
    }

    @Test
    void workStopsWithinOneTag() {
        StringBuilder long1 = new StringBuilder("<w:p a=\"").append("x".repeat(3_000_000)).append("\"/>");
        byte[] zip = Docx.of(long1.toString()).zip();
        assertThat(Run.stoppedAfter(200, zip)).isEqualTo(InputStatus.LIMIT_TIME);
        assertThat(Run.stoppedAfter(1_000_000, zip)).isEqualTo(InputStatus.OK);
    }
}
