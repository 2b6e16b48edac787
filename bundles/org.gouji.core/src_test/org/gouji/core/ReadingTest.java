package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.TableKind;
import org.gouji.spi.Limits;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which reading an input can end. */
class ReadingTest {

    private static final LocalizedText WHY = LocalizedText.of("原因", "reason");

    @TempDir
    Path folder = Path.of("");

    private final List<PluginFault> faults = new ArrayList<>();
    private RunOptions options = RunOptions.DEFAULT.withFaults(faults::add);

    private InputSource file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return InputSource.of(file, "in/" + name);
    }

    private ReadResult read(FakeReader reader) throws IOException {
        return read(reader, file("a.txt", "一\n二"));
    }

    private ReadResult read(FakeReader reader, InputSource input) {
        return new Pipeline(StaticPluginRegistry.of(reader)).read(input, options);
    }

    private void assertStatus(FakeReader.Body body, InputStatus status) throws IOException {
        ReadResult result = read(FakeReader.text(body));
        assertThat(result.facts().status()).isEqualTo(status);
        assertThat(result.facts().detail().zh()).isNotBlank();
        assertThat(result.facts().detail().en()).isNotBlank();
        assertThat(result.document().isPresent()).isEqualTo(status.hasDocument());
    }

    private static Limits limits(long bytes, int cells, int characters, Duration time) {
        return new Limits(bytes, 1 << 20, 10, 10, cells, characters, time);
    }

    @Test
    void aGoodFileIsOk() throws IOException {
        ReadResult result = read(FakeReader.text(FakeReader::readLines));
        assertThat(result.facts().status()).isEqualTo(InputStatus.OK);
        assertThat(result.facts().path()).isEqualTo("in/a.txt");
        assertThat(result.facts().size()).isEqualTo(7);
        assertThat(result.facts().sha256()).hasSize(64);
        assertThat(result.facts().reader().get().bundle()).isEqualTo("org.gouji.core");
        assertThat(result.document().get().blocks()).hasSize(2);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aDocumentOfBlanksIsEmpty() throws IOException {
        assertStatus((source, context) -> {
            context.builder().paragraph(" ");
            context.builder().beginTable(TableKind.ROWS);
            context.builder().beginRow();
            context.builder().cell("\t");
            context.builder().endTable();
        }, InputStatus.OK_EMPTY);
    }

    @Test
    void aReaderMayDegradeAndTheWorseCounts() throws IOException {
        FakeReader reader = FakeReader.text((source, context) -> {
            context.builder().paragraph("x");
            context.degrade(InputStatus.OK_PARTIAL, WHY);
            context.degrade(InputStatus.CHARSET_UNCERTAIN, LocalizedText.of("编码", "charset"));
            context.degrade(InputStatus.OK_PARTIAL, WHY);
        });
        ReadResult result = read(reader);
        assertThat(result.facts().status()).isEqualTo(InputStatus.CHARSET_UNCERTAIN);
        assertThat(result.facts().detail().en()).isEqualTo("charset");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("text.partial", "text.charset",
                "text.partial");
    }

    @Test
    void aReaderCannotStateAnotherStatus() throws IOException {
        assertStatus((source, context) -> context.degrade(InputStatus.OK, WHY), InputStatus.PARSER_FAULT);
    }

    @Test
    void unreadableContentKeepsItsStatusAndWords() throws IOException {
        ReadResult result = read(FakeReader.text((source, context) -> {
            throw new UnreadableException(InputStatus.ENCRYPTED, WHY);
        }));
        assertThat(result.facts().status()).isEqualTo(InputStatus.ENCRYPTED);
        assertThat(result.facts().detail()).isEqualTo(WHY);
        assertStatus((source, context) -> {
            throw new UnreadableException(InputStatus.OK, WHY);
        }, InputStatus.PARSER_FAULT);
    }

    @Test
    void whateverAReaderThrowsIsItsFault() throws IOException {
        assertFault(new NullPointerException());
        assertFault(new StackOverflowError());
        assertFault(new NoClassDefFoundError("org/example/Missing"));
        assertFault(new ExceptionInInitializerError("init"));
        assertFault(new AssertionError("assert"));
        assertFault(new IllegalStateException(new NullPointerException("inner")));
    }

    private void assertFault(Throwable thrown) throws IOException {
        faults.clear();
        ReadResult result = read(FakeReader.text((source, context) -> sneak(thrown)));
        assertThat(result.facts().status()).isEqualTo(InputStatus.PARSER_FAULT);
        assertThat(result.facts().detail().en()).contains("text (org.gouji.core 0.0.0)", thrown.getClass().getName());
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.cause()).isSameAs(thrown);
            assertThat(fault.input()).isEqualTo("in/a.txt");
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void aRealStackOverflowIsAFaultToo() throws IOException {
        assertStatus((source, context) -> recurse(0), InputStatus.PARSER_FAULT);
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void checkedExceptionsThrownAgainstTheSignatureAreAFault() throws IOException {
        assertStatus((source, context) -> sneak(new ClassNotFoundException("x")), InputStatus.PARSER_FAULT);
    }

    @Test
    void noMemoryIsALimit() throws IOException {
        assertStatus((source, context) -> {
            throw new OutOfMemoryError("simulated");
        }, InputStatus.LIMIT_MEMORY);
        assertThat(faults).isEmpty();
    }

    @Test
    void ioTroubleOfAReaderIsUnreadable() throws IOException {
        assertStatus((source, context) -> {
            throw new AccessDeniedException("x");
        }, InputStatus.IO_UNREADABLE);
    }

    @Test
    void aLoopEndsAtTheTimeLimit() throws IOException {
        options = options.withLimits(limits(1 << 20, 1000, 1000, Duration.ofMillis(50)));
        assertStatus((source, context) -> {
            while (true) {
                context.checkpoint();
            }
        }, InputStatus.LIMIT_TIME);
        assertStatus((source, context) -> {
            while (true) {
                context.builder().paragraph("");
                context.builder().beginTable(TableKind.ROWS);
                context.builder().endTable();
            }
        }, InputStatus.LIMIT_ROWS);
    }

    @Test
    void whoSwallowsTheTimeLimitDoesNotEscapeIt() throws IOException {
        options = options.withLimits(limits(1 << 20, 1000, 1000, Duration.ofMillis(20)));
        assertStatus((source, context) -> {
            try {
                while (true) {
                    context.checkpoint();
                }
            } catch (WorkStoppedException e) {
                context.builder().paragraph("as if nothing had happened");
            }
        }, InputStatus.LIMIT_TIME);
    }

    @Test
    void whoSwallowsAContentLimitDoesNotEscapeItEither() throws IOException {
        options = options.withLimits(limits(1 << 20, 2, 1000, Duration.ofSeconds(10)));
        assertStatus((source, context) -> {
            try {
                for (int i = 0; i < 5; i++) {
                    context.builder().paragraph("x");
                }
            } catch (WorkStoppedException e) {
                assertThat(e.status()).isEqualTo(InputStatus.LIMIT_ROWS);
            }
        }, InputStatus.LIMIT_ROWS);
    }

    @Test
    void aLibraryMayWrapTheStop() throws IOException {
        options = options.withLimits(limits(1 << 20, 1000, 2, Duration.ofSeconds(10)));
        assertStatus((source, context) -> {
            try {
                context.builder().paragraph("too long");
            } catch (WorkStoppedException e) {
                throw new IllegalStateException("wrapped", new RuntimeException(e));
            }
        }, InputStatus.LIMIT_SIZE);
        assertThat(faults).isEmpty();
    }

    @Test
    void cancellingStops() throws IOException {
        CancelSwitch cancel = new CancelSwitch();
        options = options.withCancellation(cancel);
        assertStatus((source, context) -> {
            cancel.cancel();
            context.checkpoint();
        }, InputStatus.CANCELLED);
        assertThat(cancel.cancelled()).isTrue();
    }

    @Test
    void aTableLeftOpenIsAFault() throws IOException {
        assertStatus((source, context) -> context.builder().beginTable(TableKind.GRID), InputStatus.PARSER_FAULT);
    }

    @Test
    void largeFilesAreNotEvenHashed() throws IOException {
        options = options.withLimits(limits(3, 1000, 1000, Duration.ofSeconds(10)));
        ReadResult result = read(FakeReader.text(FakeReader::readLines));
        assertThat(result.facts().status()).isEqualTo(InputStatus.LIMIT_SIZE);
        assertThat(result.facts().sha256()).isEmpty();
        assertThat(result.facts().size()).isEqualTo(7);
    }

    @Test
    void missingAndSpecialFilesAreNotOpened() {
        FakeReader reader = FakeReader.text(FakeReader::readLines);
        ReadResult missing = read(reader, InputSource.of(folder.resolve("none.txt"), "none.txt"));
        assertThat(missing.facts().status()).isEqualTo(InputStatus.IO_UNREADABLE);
        assertThat(missing.facts().detail().en()).contains("no such file");
        assertThat(read(reader, InputSource.of(folder, "folder")).facts().status())
                .isEqualTo(InputStatus.SPECIAL_FILE);
        assertThat(read(reader, InputSource.of(Path.of("/dev/zero"), "/dev/zero")).facts().status())
                .isIn(InputStatus.SPECIAL_FILE, InputStatus.IO_UNREADABLE);
    }

    @Test
    void aFileThatGrowsWhileItIsReadDoesNotCount() throws IOException {
        assertStatus((source, context) -> {
            context.builder().paragraph("x");
            Files.writeString(source.file(), "another content");
        }, InputStatus.IO_CHANGED_WHILE_READ);
    }

    @Test
    void aChangeOfTheSameSizeIsSeenByTheHash() throws IOException {
        assertStatus((source, context) -> {
            var time = Files.getLastModifiedTime(source.file());
            Files.writeString(source.file(), "二\n一");
            Files.setLastModifiedTime(source.file(), time);
            throw new UnreadableException(InputStatus.MALFORMED_XML, WHY);
        }, InputStatus.IO_CHANGED_WHILE_READ);
    }

    @Test
    void emptyFilesAreEmptyTextsOrTruncatedDocuments() throws IOException {
        FakeReader docx = new FakeReader("docx", List.of("docx"), List.of("504B0304"));
        assertThat(read(docx, file("a.docx", "")).facts().status()).isEqualTo(InputStatus.TRUNCATED);
        assertThat(read(docx, file("a.pdf", "")).facts().status()).isEqualTo(InputStatus.TRUNCATED);
        ReadResult text = read(FakeReader.text(FakeReader::readLines), file("b.txt", ""));
        assertThat(text.facts().status()).isEqualTo(InputStatus.OK_EMPTY);
        assertThat(text.document().get().blocks()).isEmpty();
    }

    @Test
    void contentsThatNobodyTakesAreNamed() throws IOException {
        FakeReader none = FakeReader.text(FakeReader::readLines).answering(Recognition.no("不是", "not it"));
        ReadResult pdf = read(none, file("a.pdf", "%PDF-1.7"));
        assertThat(pdf.facts().status()).isEqualTo(InputStatus.NOT_A_DOCUMENT);
        assertThat(pdf.facts().detail().zh()).contains("PDF");
        ReadResult disguised = read(none, file("a.txt", "%PDF-1.7"));
        assertThat(disguised.facts().status()).isEqualTo(InputStatus.WRONG_EXTENSION);
        assertThat(disguised.facts().detail().en()).contains(".txt", "PDF");
        assertThat(read(none, file("a.xyz", "???")).facts().detail().en()).contains("txt");
        assertThat(read(none, file("a.docx", "PK\u0003\u0004 cut")).facts().status())
                .isEqualTo(InputStatus.TRUNCATED);
    }

    @Test
    void contentOfAnotherKindIsReadWithAWarning() throws IOException {
        ReadResult result = read(FakeReader.text(FakeReader::readLines), file("a.doc", "text after all"));
        assertThat(result.facts().status()).isEqualTo(InputStatus.OK);
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("core.other-kind");
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void spooledInputIsReadAndRemoved() throws IOException {
        InputStream in = new ByteArrayInputStream("甲".getBytes(StandardCharsets.UTF_8));
        InputSource input = InputSource.spool(in, "-", folder);
        assertThat(input.name()).isEmpty();
        assertThat(read(FakeReader.text(FakeReader::readLines), input).facts().status()).isEqualTo(InputStatus.OK);
        input.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void endlessInputIsCutJustAboveTheLimit() throws IOException {
        options = options.withLimits(limits(1000, 1000, 1000, Duration.ofSeconds(10)));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        try (InputSource input = InputSource.spool(endless, "-", folder, 1000)) {
            assertThat(Files.size(input.file())).isEqualTo(1001);
            assertThat(read(FakeReader.text(FakeReader::readLines), input).facts().status())
                    .isEqualTo(InputStatus.LIMIT_SIZE);
        }
    }

    @Test
    void aFloodOfDiagnosticsIsCut() throws IOException {
        ReadResult result = read(FakeReader.text((source, context) -> {
            context.builder().paragraph("x");
            for (int i = 0; i < 5000; i++) {
                context.report(Diagnostic.of("text.many", Severity.INFO, WHY));
            }
        }));
        assertThat(result.diagnostics()).hasSize(1001).last().extracting(Diagnostic::code)
                .isEqualTo("core.more-diagnostics");
    }
}
