package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.binding.SchemaException;
import org.gouji.model.LocalizedText;

/** A value in a schema file that knows its place, for messages that say where the file is wrong. */
public record YamlNode(String file, String place, Object value) {

    /** The whole file. */
    public static YamlNode root(String file, Object value) {
        return new YamlNode(file, "", value);
    }

    YamlNode required(String name) {
        return optional(name).orElseThrow(() -> wrong("'" + name + "' is missing"));
    }

    Optional<YamlNode> optional(String name) {
        Object child = map().get(name);
        return child == null
                ? Optional.empty()
                : Optional.of(new YamlNode(file, place.isEmpty() ? name : place + "." + name, child));
    }

    List<YamlNode> list(String name) {
        return optional(name).map(YamlNode::elements).orElse(List.of());
    }

    List<YamlNode> elements() {
        if (!(value instanceof List<?> list)) {
            throw wrong("a list is expected");
        }
        List<YamlNode> nodes = new ArrayList<>();
        for (Object element : list) {
            nodes.add(new YamlNode(file, place + "[" + nodes.size() + "]", element));
        }
        return nodes;
    }

    boolean isMap() {
        return value instanceof Map<?, ?>;
    }

    String text() {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            throw wrong("a text is expected");
        }
        return String.valueOf(value);
    }

    String text(String name, String otherwise) {
        return optional(name).map(YamlNode::text).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        return optional(name).map(YamlNode::number).orElse(otherwise);
    }

    private int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw wrong("a whole number is expected");
    }

    boolean flag(String name, boolean otherwise) {
        return optional(name).map(node -> {
            if (node.value instanceof Boolean flag) {
                return flag;
            }
            throw node.wrong("true or false is expected");
        }).orElse(otherwise);
    }

    List<String> texts(String name) {
        return list(name).stream().map(YamlNode::text).toList();
    }

    LocalizedText localized() {
        return new LocalizedText(required("zh").text(), required("en").text());
    }

    SchemaException wrong(String problem) {
        return new SchemaException(file, place.isEmpty() ? "/" : place, problem);
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("a mapping is expected");
    }
}
