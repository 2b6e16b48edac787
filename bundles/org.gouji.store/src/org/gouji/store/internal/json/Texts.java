package org.gouji.store.internal.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.gouji.model.LocalizedText;

import com.fasterxml.jackson.core.JsonGenerator;

/** Texts in two languages as JSON arrays. */
public final class Texts {

    private Texts() {
    }

    /** Writes a text. */
    public static void write(JsonGenerator json, LocalizedText text) throws IOException {
        json.writeStartArray();
        json.writeString(text.zh());
        if (!text.en().equals(text.zh())) {
            json.writeString(text.en());
        }
        json.writeEndArray();
    }

    /** Writes a member with a text. */
    public static void write(JsonGenerator json, String name, LocalizedText text) throws IOException {
        json.writeFieldName(name);
        write(json, text);
    }

    /** Writes a member with texts; left out when there are none. */
    public static void write(JsonGenerator json, String name, Collection<LocalizedText> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (LocalizedText text : texts) {
                write(json, text);
            }
            json.writeEndArray();
        }
    }

    /** Reads a text. */
    public static LocalizedText read(Tree tree) {
        String zh = tree.get(0).text();
        return LocalizedText.of(zh, tree.get(1).optional().orElse(zh));
    }

    /** Reads texts. */
    public static List<LocalizedText> list(Tree tree) {
        return tree.list().stream().map(Texts::read).toList();
    }
}
