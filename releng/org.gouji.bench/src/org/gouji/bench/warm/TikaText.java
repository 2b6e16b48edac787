package org.gouji.bench.warm;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Apache Tika takes the text of a document, with its quicker extractor for docx and without asking what the file is. */
public final class TikaText {

    private static final int CHARACTERS = 50_000_000;

    private final Parser parser = new OOXMLParser();

    /** The text of a file. */
    public String of(Path file) throws IOException {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(Parser.class, parser);
        BodyContentHandler text = new BodyContentHandler(CHARACTERS);
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, text, metadata, context);
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        return text.toString();
    }
}
