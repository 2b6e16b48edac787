package org.gouji.core.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gouji.core.InputSource;
import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.core.ReadResult;
import org.gouji.core.RunOptions;
import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.spi.Cancellation;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.InputFacts;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.gouji.spi.reader.DocumentReader;

/** Reads one input: looks at the file, finds the reader, lets it read, and looks at the file again. */
public final class Reading {

    private final PluginRegistry registry;
    private final InputSource input;
    private final RunOptions options;
    private final Cancellation cancellation;
    private final FaultBoundary boundary;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<FirstLook> look = Optional.empty();
    private long size;
    private String sha256 = "";

    /**
     * Prepares reading.
     *
     * @param registry where readers come from
     * @param input the input
     * @param options limits and cancellation
     * @param cancellation the deadline of this input
     */
    public Reading(PluginRegistry registry, InputSource input, RunOptions options, Cancellation cancellation) {
        this.registry = registry;
        this.input = input;
        this.options = options;
        this.cancellation = cancellation;
        this.boundary = new FaultBoundary(options, input.path());
    }

    /** Uses a first look that was taken already, by which a change of the file since then is seen, too. */
    Reading after(Optional<FirstLook> taken) {
        look = taken;
        return this;
    }

    /**
     * Reads the input.
     *
     * @return the result; bad input is a status
     */
    public ReadResult read() {
        try {
            return readFile();
        } catch (WorkStoppedException e) {
            return failed(e.status(), StatusTexts.stopped(e.status()), Optional.empty());
        } catch (IOException e) {
            return failed(InputStatus.IO_UNREADABLE, FileTexts.unreadable(e), Optional.empty());
        }
    }

    private ReadResult readFile() throws IOException {
        FileState before = look.isPresent() ? look.get().state() : FileState.of(input.file());
        if (!before.regular()) {
            return failed(InputStatus.SPECIAL_FILE, FileTexts.special(), Optional.empty());
        }
        size = before.size();
        if (size > options.limits().maxBytes()) {
            return failed(InputStatus.LIMIT_SIZE, FileTexts.tooLarge(options.limits().maxBytes()), Optional.empty());
        }
        sha256 = FileState.sha256(input.file(), cancellation);
        ReadResult result = detectAndRead();
        return changed(before)
                ? failed(InputStatus.IO_CHANGED_WHILE_READ, FileTexts.changed(), result.facts().reader())
                : result;
    }

    /** A reader that meets a file in the middle of a change may see anything: what it says does not count then. */
    private boolean changed(FileState before) throws IOException {
        return !input.spooled() && (!before.equals(FileState.of(input.file()))
                || !sha256.equals(FileState.sha256(input.file(), cancellation)));
    }

    private ReadResult detectAndRead() throws IOException {
        FileHead head = look.isPresent() ? look.get().head() : FileHead.read(input);
        Detector detector = new Detector(registry.readers(), boundary, head);
        if (head.size() == 0) {
            return empty(head, detector);
        }
        Optional<PluginEntry<DocumentReader>> reader = detector.choose();
        for (Detector.Opinion opinion : detector.opinions()) {
            opinion.fault().ifPresent(fault -> diagnostics
                    .add(Diagnostic.of("core.reader-fault", Severity.WARNING, fault.detail())));
        }
        if (reader.isEmpty()) {
            Fault fault = new Refusal(head, registry, boundary, diagnostics).of(detector);
            return failed(fault.status(), fault.detail(), Optional.empty());
        }
        Refusal.otherKind(head, detector, reader.get()).ifPresent(diagnostics::add);
        return readWith(reader.get());
    }

    private ReadResult empty(FileHead head, Detector detector) {
        boolean text = detector.extensionOfText() || !detector.extensionKnown() && !Refusal.binary(head.extension());
        if (!text) {
            return failed(InputStatus.TRUNCATED, FileTexts.emptyContainer(), Optional.empty());
        }
        Document document = newBuilder().build();
        return done(InputStatus.OK_EMPTY, FileTexts.emptyText(), Optional.empty(), Optional.of(document));
    }

    private CompactDocumentBuilder newBuilder() {
        return new CompactDocumentBuilder(input.container(), options.limits(), cancellation);
    }

    private ReadResult readWith(PluginEntry<DocumentReader> entry) {
        ReaderRun run = new ReaderRun(entry.id(), newBuilder(), options.limits(), cancellation, diagnostics);
        Outcome<Document> outcome = boundary.run(entry.ref(), () -> {
            entry.get().read(new SourceView(input, size), run);
            return run.build();
        });
        Optional<PluginRef> reader = Optional.of(entry.ref());
        if (outcome.fault().isPresent()) {
            return failed(outcome.fault().get().status(), outcome.fault().get().detail(), reader);
        }
        InputStatus status = run.degraded().orElse(InputStatus.OK);
        boolean blank = status == InputStatus.OK && outcome.value().filter(document -> blank(document)).isPresent();
        return blank
                ? done(InputStatus.OK_EMPTY, noText(), reader, outcome.value())
                : done(status, run.why(), reader, outcome.value());
    }

    private static LocalizedText noText() {
        return LocalizedText.of("文件可以打开，但其中没有文字；内容可能是图片。",
                "The file can be opened, but there is no text in it; its content may be pictures.");
    }

    private static boolean blank(Document document) {
        return document.blocks().stream().allMatch(Reading::blank);
    }

    private static boolean blank(Block block) {
        // Cell by cell: the text of a whole table may be large.
        return block instanceof Table table
                ? IntStream.range(0, table.cellCount()).allMatch(i -> table.cell(i).text().isBlank())
                : block.text().isBlank();
    }

    private ReadResult failed(InputStatus status, LocalizedText detail, Optional<PluginRef> reader) {
        return done(status, detail, reader, Optional.empty());
    }

    private ReadResult done(InputStatus status, LocalizedText detail, Optional<PluginRef> reader,
            Optional<Document> document) {
        InputFacts facts = new InputFacts(input.path(), input.container(), size, sha256, status, detail, reader);
        return new ReadResult(facts, document, diagnostics);
    }
}
