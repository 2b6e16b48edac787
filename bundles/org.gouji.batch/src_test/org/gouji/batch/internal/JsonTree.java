package org.gouji.batch.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** One JSON document, and nothing after it. */
final class JsonTree {

    private final Object root;

    private JsonTree(Object root) {
        this.root = root;
    }

    static JsonTree of(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            JsonTree tree = new JsonTree(value(parser));
            if (parser.nextToken() != null) {
                throw new AssertionError("more than one document: " + text);
            }
            return tree;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        }
        return parser.getText();
    }

    /** What stands at a path such as {@code files/0/path}; empty when nothing does. */
    String at(String path) {
        Object now = root;
        for (String step : path.split("/")) {
            if (now instanceof Map<?, ?> object && object.containsKey(step)) {
                now = object.get(step);
            } else if (now instanceof List<?> array && step.matches("\\d+") && Integer.parseInt(step) < array.size()) {
                now = array.get(Integer.parseInt(step));
            } else {
                return "";
            }
        }
        return String.valueOf(now);
    }
}
