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
    /** Every number of so many digits is a long. */
    private static final int DIGITS_OF_LONG = 18;

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
            places.string(Names.RAW, value.raw());
        }
        if (placed) {
            number(value.number());
        }
        if (value.unit().isPresent()) {
            places.string(Names.UNIT, value.unit().get());
        }
        places.string(Names.STATE, value.state().id());
        places.at(value.at());
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
            places.string(Names.RAW, alternative.raw());
            number(alternative.number());
            places.at(alternative.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void number(Optional<BigDecimal> number) throws IOException {
        json.writeFieldName(Names.VALUE);
        if (number.isPresent()) {
            number(number.get());
        } else {
            json.writeNull();
        }
    }

    /** Most numbers are counts, which need not be spelled first. */
    private void number(BigDecimal number) throws IOException {
        if (number.scale() == 0 && number.precision() <= DIGITS_OF_LONG) {
            json.writeNumber(number.longValue());
        } else {
            json.writeNumber(plain(number));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
