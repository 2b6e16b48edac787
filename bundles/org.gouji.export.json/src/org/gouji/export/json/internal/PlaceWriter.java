package org.gouji.export.json.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;

/** Writes places and texts. */
final class PlaceWriter {

    private final JsonGenerator json;

    PlaceWriter(JsonGenerator json) {
        this.json = json;
    }

    void range(String field, Optional<SourceRange> range) throws IOException {
        if (range.isPresent()) {
            range(field, range.get());
        }
    }

    void range(String field, SourceRange range) throws IOException {
        json.writeFieldName(field);
        range(range);
    }

    void ranges(String field, List<SourceRange> ranges) throws IOException {
        json.writeArrayFieldStart(field);
        for (SourceRange range : ranges) {
            range(range);
        }
        json.writeEndArray();
    }

    void text(String field, LocalizedText text) throws IOException {
        json.writeFieldName(field);
        text(text);
    }

    void texts(String field, List<LocalizedText> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (LocalizedText text : texts) {
            text(text);
        }
        json.writeEndArray();
    }

    void strings(String field, List<String> strings) throws IOException {
        json.writeArrayFieldStart(field);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    private void text(LocalizedText text) throws IOException {
        json.writeStartObject();
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void range(SourceRange range) throws IOException {
        json.writeStartObject();
        if (!range.container().isEmpty()) {
            json.writeStringField("container", range.container());
        }
        json.writeStringField("node", range.node());
        json.writeNumberField("start", range.start());
        json.writeNumberField("end", range.end());
        json.writeStringField("precision", range.precision().name().toLowerCase(Locale.ROOT));
        if (range.locator().isPresent()) {
            locator(range.locator().get());
        }
        json.writeEndObject();
    }

    private void locator(SourceRange.Locator locator) throws IOException {
        json.writeObjectFieldStart("locator");
        if (locator instanceof SourceRange.LineColumn place) {
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
        } else if (locator instanceof SourceRange.TableCell place) {
            json.writeNumberField("table", place.table());
            json.writeNumberField("row", place.row());
            json.writeNumberField("cell", place.cell());
        } else if (locator instanceof SourceRange.PageBox place) {
            json.writeNumberField("page", place.page());
            json.writeNumberField("box", place.box());
        }
        json.writeEndObject();
    }
}
