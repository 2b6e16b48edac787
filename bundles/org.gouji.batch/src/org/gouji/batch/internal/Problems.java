package org.gouji.batch.internal;

import java.util.Map;
import java.util.function.BiConsumer;

/** Jars of the installation that do not take part, as the launcher tells them. */
final class Problems {

    private static final String OWN = "bundles/";
    private static final String KIND_END = "|";

    private final Map<String, String> problems;

    Problems(Map<String, String> problems) {
        this.problems = problems;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    void each(BiConsumer<String, Problem> consumer) {
        problems.forEach((jar, line) -> consumer.accept(jar, Problem.of(line)));
    }

    static boolean isOwn(String jar) {
        return jar.startsWith(OWN);
    }

    /**
     * What is wrong with a jar.
     *
     * @param kind its words
     * @param detail what is missing, or what the framework said
     */
    record Problem(Message kind, String detail) {

        static Problem of(String line) {
            int end = line.indexOf(KIND_END);
            String kind = end < 0 ? "" : line.substring(0, end);
            String detail = line.substring(end + 1);
            return switch (kind) {
                case "CORRUPT" -> new Problem(Message.PROBLEM_CORRUPT, detail);
                case "NO_BUNDLE" -> new Problem(Message.PROBLEM_NO_BUNDLE, detail);
                case "DUPLICATE" -> new Problem(Message.PROBLEM_DUPLICATE, detail);
                case "UNRESOLVED" -> new Problem(Message.PROBLEM_UNRESOLVED, detail);
                default -> new Problem(Message.PROBLEM_FAILED, detail);
            };
        }

        String in(Texts texts) {
            return texts.of(kind, detail).strip();
        }
    }
}
