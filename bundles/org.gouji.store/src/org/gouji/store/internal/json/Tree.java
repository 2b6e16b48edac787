package org.gouji.store.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A JSON text as objects: maps, lists, texts, numbers and truth values. What is missing reads as empty. */
public final class Tree {

    static final JsonFactory FACTORY = new JsonFactory();

    private final @Nullable Object node;

    private Tree(@Nullable Object node) {
        this.node = node;
    }

    /** Parses a JSON text. */
    public static Tree parse(byte[] text, int offset, int length) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text, offset, length)) {
            parser.nextToken();
            return new Tree(read(parser));
        }
    }

    /** Parses a JSON text. */
    public static Tree parse(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return new Tree(read(parser));
        }
    }

    /**
     * Parses one element of an array that lies at a path of members, and passes over all else; an empty tree when there
     * is none.
     */
    static Tree element(byte[] text, List<String> path, int index) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            for (String name : path) {
                if (!goTo(parser, name)) {
                    return new Tree(null);
                }
            }
            int at = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (at++ == index) {
                    return new Tree(read(parser));
                }
                parser.skipChildren();
            }
            return new Tree(null);
        }
    }

    private static boolean goTo(JsonParser parser, String name) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean here = parser.currentName().equals(name);
            parser.nextToken();
            if (here) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static @Nullable Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, read(parser));
        }
        return map;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }

    /** A member of an object, an empty tree when there is none. */
    public Tree get(String name) {
        return new Tree(node instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** An element of an array, an empty tree when there is none. */
    public Tree get(int index) {
        return new Tree(node instanceof List<?> list && index < list.size() ? list.get(index) : null);
    }

    /** Whether nothing is here. */
    public boolean isEmpty() {
        return node == null;
    }

    /** The elements of an array. */
    public List<Tree> list() {
        List<Tree> trees = new ArrayList<>();
        if (node instanceof List<?> list) {
            list.forEach(element -> trees.add(new Tree(element)));
        }
        return trees;
    }

    /** The members of an object in their order. */
    public Map<String, Tree> map() {
        Map<String, Tree> trees = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, member) -> trees.put(String.valueOf(name), new Tree(member)));
        }
        return trees;
    }

    /** The elements of an array of texts. */
    public List<String> texts() {
        return list().stream().map(Tree::text).toList();
    }

    /** A text; a number is given as it is spelled. */
    public String text() {
        return optional().orElse("");
    }

    /** A text, if something is here. */
    public Optional<String> optional() {
        return node instanceof BigDecimal number
                ? Optional.of(number.toPlainString())
                : Optional.ofNullable(node).map(String::valueOf);
    }

    /** A number, if one is here. */
    public Optional<BigDecimal> number() {
        return node instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** A whole number, 0 if there is none. */
    public int integer() {
        return number().map(BigDecimal::intValue).orElse(0);
    }
}
