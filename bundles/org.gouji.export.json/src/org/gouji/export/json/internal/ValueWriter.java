package org.gouji.export.json.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.report.ReportValues;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;

/** Writes the values by key. Blank is {@code null} and never 0; a missing or uncertain cell has no {@code value}. */
final class ValueWriter {

    private static final int FRACTION_DIGITS = 4;

    private final JsonGenerator json;
    private final PlaceWriter places;

    ValueWriter(JsonGenerator json, PlaceWriter places) {
        this.json = json;
        this.places = places;
    }

    /** A score or confidence as a short decimal, without the noise of binary rounding. */
    static String fraction(double value) {
        return plain(BigDecimal.valueOf(value).setScale(FRACTION_DIGITS, RoundingMode.HALF_UP));
    }

    void write(ReportValues values) throws IOException {
        json.writeObjectFieldStart("values");
        for (Value value : values.all()) {
            json.writeObjectFieldStart(value.key());
            value(value);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void value(Value value) throws IOException {
        boolean placed = value.state() != ValueState.MISSING && value.state() != ValueState.UNCERTAIN;
        if (placed || !value.raw().isEmpty()) {
            json.writeStringField("raw", value.raw());
        }
        if (placed) {
            number(value.number());
        }
        if (value.unit().isPresent()) {
            json.writeStringField("unit", value.unit().get());
        }
        json.writeStringField("state", value.state().id());
        places.range("at", value.at());
        if (value.repair().isPresent()) {
            repair(value.repair().get());
        }
        if (!value.alternatives().isEmpty()) {
            alternatives(value);
        }
    }

    private void repair(Value.Repair repair) throws IOException {
        json.writeFieldName("confidence");
        json.writeNumber(fraction(repair.confidence()));
        places.text("reason", repair.reason());
        places.strings("equations", repair.equations());
    }

    private void alternatives(Value value) throws IOException {
        json.writeArrayFieldStart("alternatives");
        for (Value.Alternative alternative : value.alternatives()) {
            json.writeStartObject();
            json.writeStringField("raw", alternative.raw());
            number(alternative.number());
            places.range("at", alternative.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void number(Optional<BigDecimal> number) throws IOException {
        json.writeFieldName("value");
        if (number.isPresent()) {
            json.writeNumber(plain(number.get()));
        } else {
            json.writeNull();
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
