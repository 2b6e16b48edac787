package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.Limits;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ExpandContext;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerTest {

    @TempDir
    Path folder = Path.of("");

    private Path temp = Path.of("");
    private RunOptions options = RunOptions.DEFAULT;

    @BeforeEach
    void makeTempFolder() throws IOException {
        temp = Files.createDirectory(folder.resolve("temp"));
        options = RunOptions.DEFAULT.withTempFolder(temp);
    }

    /** Takes apart inputs that begin with BOX; the parts are its other lines, each with its name before a colon. */
    private static class Box implements InputExpander {

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor("box", LocalizedText.same("box"));
        }

        @Override
        public Recognition recognize(DocumentHead head) {
            return head.startsWith("424F58") ? Recognition.yes("是", "yes") : Recognition.no("不", "no");
        }

        @Override
        public void expand(DocumentSource source, ExpandContext context) throws UnreadableException, IOException {
            String text = new String(source.open().readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                int colon = line.indexOf(':');
                byte[] content = line.substring(colon + 1).replace('|', '\n').getBytes(StandardCharsets.UTF_8);
                context.child(line.substring(0, colon), new ByteArrayInputStream(content));
            }
        }
    }

    private List<CheckedReport> check(InputExpander expander, String content) throws IOException {
        Path file = folder.resolve("a.box");
        Files.writeString(file, content);
        Pipeline pipeline = new Pipeline(StaticPluginRegistry.of(expander,
                FakeReader.text(FakeReader::readLines), FakeTemplate.whole("form", 1)));
        return pipeline.check(InputSource.of(file, "a.box"), options);
    }

    @Test
    void everyPartIsAnInputOfItsOwn() throws IOException {
        List<CheckedReport> checked = check(new Box(), "BOX\n甲/1.txt:x|y\n../../2.txt:z\n");
        assertThat(checked.get(0).diagnostics()).extracting(Diagnostic::code).containsExactly("core.unsafe-path");
        assertThat(checked).extracting(c -> c.input().container()).containsExactly("甲/1.txt", "2.txt");
        assertThat(checked).allSatisfy(c -> {
            assertThat(c.input().path()).isEqualTo("a.box");
            assertThat(c.report()).isPresent();
        });
        assertThat(checked.get(0).document().get().blocks().get(0).range().container()).isEqualTo("甲/1.txt");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void boxesInBoxesEndSomewhere() throws IOException {
        String inner = "BOX";
        for (int i = 0; i < 8; i++) {
            inner = "BOX|" + i + ":" + inner.replace("|", "#");
        }
        List<CheckedReport> checked = check(new Box() {
            @Override
            public void expand(DocumentSource source, ExpandContext context) throws IOException {
                context.child("again", source.open());
            }
        }, inner);
        assertThat(checked).singleElement().satisfies(
                c -> assertThat(c.input().container()).isEqualTo("again!/again!/again"));
        assertThat(checked.get(0).input().status()).isEqualTo(InputStatus.LIMIT_DEPTH);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void bombsAreStoppedAndPartsBeforeThemCount() throws IOException {
        options = options.withLimits(new Limits(1 << 20, 1000, 10, 10, 100, 1000, Duration.ofSeconds(10)));
        List<CheckedReport> checked = check(new Box() {
            @Override
            public void expand(DocumentSource source, ExpandContext context) throws IOException {
                context.child("good.txt", new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
                context.child("bomb", InputStreams.endless());
            }
        }, "BOX");
        assertThat(checked).extracting(c -> c.input().status()).containsExactly(InputStatus.LIMIT_RATIO,
                InputStatus.OK);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void partsOfAllBoxesTogetherAreBounded() throws IOException {
        options = options.withLimits(new Limits(1 << 20, 1000, 7, 10, 100, 1000, Duration.ofSeconds(10)));
        List<CheckedReport> checked = check(new Box() {
            @Override
            public void expand(DocumentSource source, ExpandContext context) throws IOException {
                for (int i = 0; i < 3; i++) {
                    context.child("again" + i, source.open());
                }
            }
        }, "BOX");
        assertThat(checked).hasSizeLessThan(10).extracting(c -> c.input().status())
                .contains(InputStatus.LIMIT_DEPTH, InputStatus.LIMIT_ROWS);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aPartThatCannotBeTakenOutHasItsOwnStatus() throws IOException {
        List<CheckedReport> checked = check(new Box() {
            @Override
            public void expand(DocumentSource source, ExpandContext context) throws IOException {
                context.child("a.txt", new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
                context.unreadable("b.txt", InputStatus.ENCRYPTED, LocalizedText.same("secret"));
                context.child("a.txt", new ByteArrayInputStream("y".getBytes(StandardCharsets.UTF_8)));
            }
        }, "BOX");
        assertThat(checked).extracting(c -> c.input().container()).containsExactly("a.txt", "b.txt", "a (2).txt");
        assertThat(checked).extracting(c -> c.input().status()).containsExactly(InputStatus.OK, InputStatus.ENCRYPTED,
                InputStatus.OK);
    }

    private static final class InputStreams {

        static InputStream endless() {
            return new InputStream() {
                @Override
                public int read() {
                    return 0;
                }
            };
        }
    }

    @Test
    void brokenAndEmptyContainersHaveAStatus() throws IOException {
        List<CheckedReport> broken = check(new Box() {
            @Override
            public void expand(DocumentSource source, ExpandContext context) {
                throw new IllegalStateException("broken");
            }
        }, "BOX");
        assertThat(broken).singleElement()
                .satisfies(c -> assertThat(c.input().status()).isEqualTo(InputStatus.PARSER_FAULT));
        assertThat(check(new Box(), "BOX")).singleElement()
                .satisfies(c -> assertThat(c.input().status()).isEqualTo(InputStatus.OK_EMPTY));
        assertThat(Map.of("plain", check(new Box(), "plain").get(0).input().status()))
                .containsEntry("plain", InputStatus.OK);
    }
}
