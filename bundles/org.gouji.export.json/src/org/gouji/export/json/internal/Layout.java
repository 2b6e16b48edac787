package org.gouji.export.json.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Puts each field and each element on a line of its own, two blanks further in for each level; what is empty stays on
 * one line. Line ends with their indentation are encoded once for all documents: they are a third of the output. What
 * the library hands in is never null, though it does not say so.
 */
@NonNullByDefault({})
final class Layout implements PrettyPrinter {

    /** Deeper than any document of ours. */
    private static final int LEVELS = 16;
    private static final SerializableString[] LINES = lines("\n");
    private static final SerializableString[] FURTHER_LINES = lines(",\n");
    private static final SerializableString COLON = new SerializedString(": ");

    private int level;

    private static SerializableString[] lines(String before) {
        SerializableString[] lines = new SerializableString[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            lines[i] = line(before, i);
        }
        return lines;
    }

    private static SerializableString line(String before, int level) {
        return new SerializedString(before + "  ".repeat(level));
    }

    private void line(JsonGenerator json) throws IOException {
        json.writeRaw(level < LEVELS ? LINES[level] : line("\n", level));
    }

    private void furtherLine(JsonGenerator json) throws IOException {
        json.writeRaw(level < LEVELS ? FURTHER_LINES[level] : line(",\n", level));
    }

    private void end(JsonGenerator json, int members, char bracket) throws IOException {
        level--;
        if (members > 0) {
            line(json);
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        furtherLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int fields) throws IOException {
        end(json, fields, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        furtherLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) throws IOException {
        end(json, elements, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(' ');
    }
}
