package org.gouji.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;

/** Reads lines: one with commas is a row, any other a paragraph. */
class TinyReader implements DocumentReader {

    @Override
    public ReaderDescriptor descriptor() {
        return new ReaderDescriptor("tiny", LocalizedText.of("逗号表", "Comma table"), List.of("csv"), List.of());
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        byte[] first = head.first();
        for (byte b : first) {
            if (b == 0) {
                return Recognition.no("不是文本", "no text");
            }
        }
        return Recognition.maybe("可能是文本", "could be text");
    }

    @Override
    public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                context.checkpoint();
                line(context, line, number);
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new UnreadableException(InputStatus.UNSUPPORTED_VARIANT,
                    LocalizedText.of("不是 UTF-8 编码。", "Not in UTF-8."));
        }
    }

    protected void line(ReadContext context, String line, int number) {
        if (line.indexOf(',') < 0) {
            context.builder().at(number, 1).paragraph(line);
            return;
        }
        context.builder().beginTable(TableKind.ROWS);
        context.builder().beginRow();
        for (String cell : line.split(",", -1)) {
            context.builder().at(number, 1).cell(cell);
        }
        context.builder().endTable();
    }
}
