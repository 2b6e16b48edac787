package org.gouji.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One clause of a manifest header, such as a package with its attributes.
 *
 * @param name package or bundle
 * @param parameters attributes by name, directives by name with a colon
 */
record Clause(String name, Map<String, String> parameters) {

    private static final String OUTSIDE_QUOTES = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    private static final Pattern COMMA = Pattern.compile("," + OUTSIDE_QUOTES);
    private static final Pattern SEMICOLON = Pattern.compile(";" + OUTSIDE_QUOTES);

    static List<Clause> parse(String header) {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : COMMA.split(header)) {
            if (!clause.isBlank()) {
                addClauses(clause, clauses);
            }
        }
        return clauses;
    }

    /** A clause may name several packages before its parameters. */
    private static void addClauses(String text, List<Clause> clauses) {
        List<String> names = new ArrayList<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : SEMICOLON.split(text)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                names.add(part.strip());
            } else {
                parameters.put(part.substring(0, equals).strip(), unquote(part.substring(equals + 1).strip()));
            }
        }
        names.forEach(name -> clauses.add(new Clause(name, parameters)));
    }

    private static String unquote(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    Optional<String> version() {
        return Optional.ofNullable(parameters.get("version"));
    }

    boolean optional() {
        // The colon of := stays with the name.
        return "optional".equals(parameters.get("resolution:"));
    }
}
