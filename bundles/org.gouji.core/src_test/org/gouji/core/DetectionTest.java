package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.internal.InstanceEntry;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.MediaTypeDetector;
import org.gouji.spi.reader.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectionTest {

    private static final Recognition YES = Recognition.yes("是", "it is");
    private static final Recognition MAYBE = Recognition.maybe("可能", "could be");
    private static final Recognition NO = Recognition.no("不是", "it is not");

    @TempDir
    Path folder = Path.of("");

    private final List<String> created = new ArrayList<>();

    private FakeReader reader(String id, String extension, String magic, Recognition answer) {
        List<String> magics = magic.isEmpty() ? List.of() : List.of(magic);
        return new FakeReader(id, List.of(extension), magics).answering(answer);
    }

    /** Notes which plug-ins were created. */
    private PluginRegistry registry(FakeReader... readers) {
        PluginRegistry plain = StaticPluginRegistry.of((Object[]) readers);
        return RegistryProxy.readers(plain, entry -> {
            created.add(entry.id());
            return entry.get();
        });
    }

    private Optional<String> chosen(String name, String content, FakeReader... readers) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        ReadResult result = new Pipeline(registry(readers)).read(InputSource.of(file, name), RunOptions.DEFAULT);
        return result.facts().reader().map(PluginRef::id);
    }

    @Test
    void yesBeatsMaybe() throws IOException {
        assertThat(chosen("a.txt", "| a |", reader("text", "txt", "", MAYBE), reader("markdown", "md", "", YES)))
                .contains("markdown");
    }

    @Test
    void amongEqualsTheExtensionCountsThenTheId() throws IOException {
        assertThat(chosen("a.md", "x", reader("text", "txt", "", MAYBE), reader("markdown", "md", "", MAYBE)))
                .contains("markdown");
        assertThat(chosen("a.xyz", "x", reader("b", "txt", "", MAYBE), reader("a", "md", "", MAYBE))).contains("a");
    }

    @Test
    void aMatchingMagicThatIsSureLeavesTheOthersAlone() throws IOException {
        assertThat(chosen("a.docx", "PKxx", reader("docx", "docx", "504B", YES), reader("text", "txt", "", MAYBE),
                reader("doc", "doc", "D0CF11E0", YES))).contains("docx");
        assertThat(created).containsOnly("docx");
    }

    @Test
    void textNeverCreatesAReaderOfOtherMagic() throws IOException {
        assertThat(chosen("a.txt", "text", reader("text", "txt", "", MAYBE), reader("docx", "docx", "504B", YES),
                reader("doc", "doc", "D0CF11E0", YES))).contains("text");
        assertThat(created).containsOnly("text");
    }

    @Test
    void theExtensionsReaderIsAskedLastWhenNobodyWantsIt() throws IOException {
        assertThat(chosen("a.doc", "????", reader("text", "txt", "", NO), reader("doc", "doc", "D0CF11E0", MAYBE)))
                .contains("doc");
    }

    @Test
    void aBrokenReaderDoesNotKeepOthersFromReading() throws IOException {
        FakeReader broken = new FakeReader("broken", List.of("txt"), List.of()) {
            @Override
            public Recognition recognize(DocumentHead head) {
                throw new IllegalStateException("broken");
            }
        };
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "x");
        InputSource input = InputSource.of(file, "a.txt");
        ReadResult result = new Pipeline(StaticPluginRegistry.of(broken, reader("text", "txt", "", MAYBE)))
                .read(input, RunOptions.DEFAULT);
        assertThat(result.facts().reader().map(PluginRef::id)).contains("text");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("core.reader-fault");
        ReadResult alone = new Pipeline(StaticPluginRegistry.of(broken)).read(input, RunOptions.DEFAULT);
        assertThat(alone.facts().status()).isEqualTo(InputStatus.PARSER_FAULT);
    }

    @Test
    void aPluginThatCannotBeCreatedIsAFault() throws IOException {
        PluginRegistry plain = StaticPluginRegistry.of(reader("text", "txt", "", MAYBE));
        PluginRegistry failing = RegistryProxy.readers(plain, entry -> {
            throw new NoClassDefFoundError("missing");
        });
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "x");
        ReadResult result = new Pipeline(failing).read(InputSource.of(file, "a.txt"), RunOptions.DEFAULT);
        assertThat(result.facts().status()).isEqualTo(InputStatus.PARSER_FAULT);
        assertThat(result.facts().detail().zh()).contains("NoClassDefFoundError");
    }

    @Test
    void detectorsNameWhatNobodyTakes() throws IOException {
        Path file = folder.resolve("a.dat");
        Files.writeString(file, "????");
        InputSource input = InputSource.of(file, "a.dat");
        FakeReader text = reader("text", "txt", "", NO);
        ReadResult named = new Pipeline(StaticPluginRegistry.of(text, detector("b", Optional.of("application/msword"))))
                .read(input, RunOptions.DEFAULT);
        assertThat(named.facts().detail().en()).contains("old Word document");
        ReadResult other = new Pipeline(StaticPluginRegistry.of(text, detector("b", Optional.of("application/x-y"))))
                .read(input, RunOptions.DEFAULT);
        assertThat(other.facts().detail().zh()).contains("application/x-y");
        ReadResult unknown = new Pipeline(StaticPluginRegistry.of(text, detector("b", Optional.empty())))
                .read(input, RunOptions.DEFAULT);
        assertThat(unknown.facts().detail().en()).startsWith("No reader knows");
    }

    private static MediaTypeDetector detector(String id, Optional<String> type) {
        return new MediaTypeDetector() {

            @Override
            public PluginDescriptor descriptor() {
                return new PluginDescriptor(id, LocalizedText.same(id));
            }

            @Override
            public Optional<String> detect(DocumentHead head) {
                return type;
            }
        };
    }

    @Test
    void explainingAsksEverybody() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "x");
        Pipeline pipeline = new Pipeline(StaticPluginRegistry.of(reader("text", "txt", "", MAYBE),
                reader("doc", "doc", "D0CF11E0", NO), FakeTemplate.whole("f1", 0.2), FakeTemplate.whole("f2", 0.9)));
        Explanation explanation = pipeline.explain(InputSource.of(file, "a.txt"), RunOptions.DEFAULT);
        assertThat(explanation.readers()).extracting(o -> o.reader().id() + o.chosen()).containsExactly("docfalse",
                "texttrue");
        assertThat(explanation.templates()).extracting(o -> o.chosen().size()).containsExactly(0, 1);
        Explanation missing = pipeline.explain(InputSource.of(folder.resolve("no"), "no"), RunOptions.DEFAULT);
        assertThat(missing.readers()).isEmpty();
        assertThat(missing.read().facts().status()).isEqualTo(InputStatus.IO_UNREADABLE);
    }

    @Test
    void twoPluginsOfOneIdAreAConflict() {
        DocumentReader one = reader("text", "txt", "", MAYBE);
        PluginRegistry registry = StaticPluginRegistry.of(one, reader("text", "text", "", MAYBE),
                reader("other", "x", "", NO));
        assertThat(registry.readers()).extracting(PluginEntry::id).containsExactly("other", "text");
        assertThat(registry.readers().get(1).get()).isSameAs(one);
        assertThat(registry.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo("reader");
            assertThat(conflict.plugins()).hasSize(2);
        });
        assertThat(InstanceEntry.of(one, "1.2.0").name().zh()).isEqualTo("text");
    }
}
