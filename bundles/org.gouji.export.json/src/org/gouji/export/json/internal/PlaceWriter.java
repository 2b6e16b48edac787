package org.gouji.export.json.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;

/** Writes places and texts. */
final class PlaceWriter {

    private final JsonGenerator json;

    PlaceWriter(JsonGenerator json) {
        this.json = json;
    }

    void at(Optional<SourceRange> range) throws IOException {
        if (range.isPresent()) {
            at(range.get());
        }
    }

    void at(SourceRange range) throws IOException {
        json.writeFieldName(Names.AT);
        range(range);
    }

    void at(List<SourceRange> ranges) throws IOException {
        json.writeFieldName(Names.AT);
        json.writeStartArray();
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
        string(Names.ZH, text.zh());
        string(Names.EN, text.en());
        json.writeEndObject();
    }

    void string(SerializableString field, String text) throws IOException {
        json.writeFieldName(field);
        json.writeString(text);
    }

    void number(SerializableString field, int number) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(number);
    }

    private void range(SourceRange range) throws IOException {
        json.writeStartObject();
        if (!range.container().isEmpty()) {
            string(Names.CONTAINER, range.container());
        }
        string(Names.NODE, range.node());
        number(Names.START, range.start());
        number(Names.END, range.end());
        json.writeFieldName(Names.PRECISION);
        json.writeString(Names.of(range.precision()));
        if (range.locator().isPresent()) {
            locator(range.locator().get());
        }
        json.writeEndObject();
    }

    private void locator(SourceRange.Locator locator) throws IOException {
        json.writeFieldName(Names.LOCATOR);
        json.writeStartObject();
        if (locator instanceof SourceRange.TableCell place) {
            number(Names.TABLE, place.table());
            number(Names.ROW, place.row());
            number(Names.CELL, place.cell());
        } else if (locator instanceof SourceRange.LineColumn place) {
            number(Names.LINE, place.line());
            number(Names.COLUMN, place.column());
        } else if (locator instanceof SourceRange.PageBox place) {
            json.writeNumberField("page", place.page());
            json.writeNumberField("box", place.box());
        }
        json.writeEndObject();
    }
}
