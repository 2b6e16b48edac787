package org.gouji.store.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes JSON, plain or deflated. */
public final class Out {

    private static final int GUESS = 16 * 1024;

    private Out() {
    }

    /** Writes something. */
    @FunctionalInterface
    public interface Body {

        void write(JsonGenerator json) throws IOException;
    }

    /** JSON as a text. */
    public static String text(Body body) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Tree.FACTORY.createGenerator(text)) {
            body.write(json);
        }
        return text.toString();
    }

    /** JSON, deflated. */
    public static byte[] deflated(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(GUESS);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater);
                JsonGenerator json = Tree.FACTORY.createGenerator(out)) {
            body.write(json);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** Reads deflated JSON. */
    public static Tree inflate(byte[] bytes) throws IOException {
        byte[] json = plain(bytes);
        return Tree.parse(json, 0, json.length);
    }

    /** Reads one element of the array at a path of members of deflated JSON; an empty tree when there is none. */
    static Tree inflate(byte[] bytes, List<String> path, int index) throws IOException {
        return Tree.element(plain(bytes), path, index);
    }

    private static byte[] plain(byte[] bytes) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream text = new ByteArrayOutputStream(bytes.length * 6);
            byte[] buffer = new byte[GUESS];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0) {
                    throw new IOException("a stored record is cut off");
                }
                text.write(buffer, 0, n);
            }
            return text.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException("a stored record is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** An object of texts. */
    public static String object(Map<String, String> facts) throws IOException {
        return text(json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
        });
    }

    /** A member that is an array of texts; left out when empty. */
    public static void texts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }
}
