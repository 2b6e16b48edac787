package org.gouji.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;

/** A reader that does what a test tells it. */
class FakeReader implements DocumentReader {

    private final ReaderDescriptor descriptor;
    private Recognition answer = Recognition.maybe("可以", "could");
    private Body body = FakeReader::readLines;

    interface Body {
        void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException;
    }

    FakeReader(String id, List<String> extensions, List<String> magic) {
        descriptor = new ReaderDescriptor(id, LocalizedText.same(id), extensions, magic);
    }

    static FakeReader text(Body body) {
        return new FakeReader("text", List.of("txt"), List.of()).reading(body);
    }

    static void readLines(DocumentSource source, ReadContext context) throws IOException {
        try (var in = source.open()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(context.builder()::paragraph);
        }
    }

    FakeReader answering(Recognition newAnswer) {
        answer = newAnswer;
        return this;
    }

    FakeReader reading(Body newBody) {
        body = newBody;
        return this;
    }

    @Override
    public ReaderDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        return answer;
    }

    @Override
    public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
        body.read(source, context);
    }
}
