package org.gouji.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.gouji.core.ReadResult;
import org.gouji.core.RunOptions;
import org.gouji.model.InputStatus;
import org.gouji.model.SourceRange;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.spi.Limits;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition.Answer;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DocumentReader} must do. Extend it, give it the reader and some good samples, and run it with JUnit.
 * <p>
 * A reader MUST
 * <ul>
 * <li>state the same facts in its descriptor and its service properties;</li>
 * <li>give an opinion on any input without throwing, and want its own samples;</li>
 * <li>read the same input into equal documents, however often and from however many threads;</li>
 * <li>let the host's {@link WorkStoppedException} through, and stop soon after it;</li>
 * <li>end damaged input in a document or a status, in bounded time: an exception other than
 * {@link org.gouji.spi.reader.UnreadableException} and {@link IOException} is a fault of the reader;</li>
 * <li>not depend on the default charset, locale or time zone. This cannot be switched while a test runs: run the tests
 * once more with {@code -Dfile.encoding=ISO-8859-1 -Duser.language=tr -Duser.timezone=Pacific/Apia}.</li>
 * </ul>
 * A reader SHOULD
 * <ul>
 * <li>say YES only on the strength of the content, and MAYBE when the content could be anything;</li>
 * <li>state lines and columns where the format has them;</li>
 * <li>report what it leaves out, and degrade the status then;</li>
 * <li>call {@code checkpoint()} in every loop that does not call the builder.</li>
 * </ul>
 *
 * @since 1.0
 */
public abstract class ReaderContract {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int THREADS = 4;

    /**
     * The reader under test.
     *
     * @return a new reader
     */
    protected abstract DocumentReader reader();

    /**
     * Good files of the format, small ones: each is read some hundred times.
     *
     * @return at least one, with at least two paragraphs or cells each
     * @throws IOException when they cannot be made
     */
    protected abstract List<ReaderSample> samples() throws IOException;

    /**
     * How many damaged copies of each sample to read.
     *
     * @return 200 unless overridden
     */
    protected int damagedCopies() {
        return 200;
    }

    private ReaderKit kit() {
        return ReaderKit.of(reader());
    }

    @Test
    void theDescriptorIsSound() {
        ReaderDescriptor facts = reader().descriptor();
        assertAll(() -> assertTrue(facts.id().matches("[a-z0-9][a-z0-9.-]*"), "id " + facts.id()),
                () -> assertFalse(facts.name().zh().isBlank(), "Chinese name"),
                () -> assertFalse(facts.name().en().isBlank(), "English name"),
                () -> facts.extensions()
                        .forEach(e -> assertTrue(e.matches("[a-z0-9]+"), "extension " + e)),
                () -> facts.magic().forEach(m -> assertTrue(m.matches("([0-9A-Fa-f]{2})+"), "magic " + m)));
    }

    @Test
    void theServicePropertiesStateTheSame() throws IOException {
        DocumentReader reader = reader();
        Optional<ComponentFacts> component = ComponentFacts.of(reader.getClass());
        assumeTrue(component.isPresent(), "no component description on the class path");
        ComponentFacts properties = component.get();
        ReaderDescriptor facts = reader.descriptor();
        assertAll(() -> assertEquals(List.of(facts.id()), properties.values(PluginProperties.ID)),
                () -> assertEquals(List.of(PluginProperties.KIND_READER), properties.values(PluginProperties.KIND)),
                () -> assertEquals(List.of(facts.name().zh()), properties.values(PluginProperties.NAME_ZH)),
                () -> assertEquals(List.of(facts.name().en()), properties.values(PluginProperties.NAME_EN)),
                () -> assertEquals(facts.extensions(), properties.values(PluginProperties.EXTENSIONS)),
                () -> assertEquals(facts.magic(), properties.values(PluginProperties.MAGIC)));
    }

    @Test
    void everyInputGetsAnOpinion() throws IOException {
        ReaderKit kit = kit();
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (ReaderSample odd : Damage.strange(samples())) {
                kit.recognize(odd);
            }
        });
    }

    @Test
    void itsOwnSamplesAreWantedAndRead() throws IOException {
        ReaderKit kit = kit();
        for (ReaderSample sample : samples()) {
            assertNotEquals(Answer.NO, kit.recognize(sample).answer(), sample.name());
            assertFalse(kit.document(sample).blocks().isEmpty(), sample + " has no blocks");
        }
    }

    @Test
    void readingTwiceGivesEqualDocuments() throws IOException {
        for (ReaderSample sample : samples()) {
            ReaderKit kit = kit();
            Document first = kit.document(sample);
            assertEquals(first, kit.document(sample), sample.name());
            assertEquals(first, kit().document(sample), sample + " with a fresh reader");
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() throws IOException, InterruptedException, ExecutionException {
        ReaderKit kit = kit();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (ReaderSample sample : samples()) {
                Document expected = kit.document(sample);
                List<Future<Document>> documents = new ArrayList<>();
                for (int i = 0; i < THREADS * 4; i++) {
                    documents.add(threads.submit(() -> kit.document(sample)));
                }
                for (Future<Document> document : documents) {
                    assertEquals(expected, document.get(), sample.name());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyRangeLiesWithinItsNode() throws IOException {
        for (ReaderSample sample : samples()) {
            for (Block block : kit().document(sample).blocks()) {
                assertRange(block.range(), block.text());
                if (block instanceof Table table) {
                    for (int i = 0; i < table.cellCount(); i++) {
                        assertRange(table.cell(i).range(), table.cell(i).text());
                    }
                }
            }
        }
    }

    private static void assertRange(SourceRange range, String text) {
        assertTrue(range.start() <= range.end() && range.end() <= text.length(),
                range + " is not within \"" + text + "\"");
    }

    @Test
    void cancellingStopsItAnywhere() throws IOException {
        for (ReaderSample sample : samples()) {
            AtomicInteger calls = new AtomicInteger();
            kit().with(RunOptions.DEFAULT.withCancellation(calls::incrementAndGet)).document(sample);
            int step = Math.max(1, calls.get() / 20);
            for (int at = 1; at <= calls.get(); at += step) {
                assertStops(sample, at);
            }
        }
    }

    private void assertStops(ReaderSample sample, int at) {
        AtomicInteger calls = new AtomicInteger();
        RunOptions options = RunOptions.DEFAULT.withCancellation(() -> {
            if (calls.incrementAndGet() >= at) {
                throw new WorkStoppedException(InputStatus.CANCELLED, "test");
            }
        });
        ReadResult result = assertTimeoutPreemptively(PATIENCE, () -> kit().with(options).read(sample));
        assertEquals(InputStatus.CANCELLED, result.facts().status(), sample + " stopped at call " + at);
    }

    @Test
    void limitsStopIt() throws IOException {
        for (ReaderSample sample : samples()) {
            assertEquals(InputStatus.LIMIT_ROWS, limited(sample, 1, 1_000_000), sample.name());
            assertEquals(InputStatus.LIMIT_SIZE, limited(sample, 1_000_000, 1), sample.name());
        }
    }

    private InputStatus limited(ReaderSample sample, int cells, int characters) {
        Limits usual = Limits.DEFAULT;
        Limits limits = new Limits(usual.maxBytes(), usual.maxInflatedBytes(), usual.maxEntries(), usual.maxDepth(),
                cells, characters, usual.maxTime());
        return kit().with(RunOptions.DEFAULT.withLimits(limits)).read(sample).facts().status();
    }

    @Test
    void damagedInputEndsInADocumentOrAStatus() throws IOException {
        ReaderKit kit = kit();
        for (ReaderSample sample : samples()) {
            List<ReaderSample> copies = Damage.copies(sample, damagedCopies());
            assertTimeoutPreemptively(PATIENCE, () -> copies.forEach(copy -> assertBearable(kit, copy)));
        }
    }

    private static void assertBearable(ReaderKit kit, ReaderSample copy) {
        ReadResult result = kit.read(copy);
        InputStatus status = result.facts().status();
        boolean bearable = status != InputStatus.PARSER_FAULT && status != InputStatus.LIMIT_TIME
                && status != InputStatus.LIMIT_MEMORY;
        assertTrue(bearable, () -> copy + ": " + status + ": " + result.facts().detail().en());
        assertFalse(status != InputStatus.OK && result.facts().detail().zh().isBlank(), () -> copy + ": no detail");
    }
}
