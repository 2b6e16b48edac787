package org.gouji.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/**
 * What an office sets of its rules: which codes are off, and how severe the others are. As a file it is plain text in
 * UTF-8: {@code name = 示例省办公厅} and one line a code such as {@code C05 = off} or {@code Y02 = info}; lines that begin
 * with {@code #} and empty lines say nothing.
 *
 * @param name what the office calls it
 * @param levels what is set for each code, sorted by code; other codes stay as their rules have them
 * @since 1.0
 */
public record RuleProfile(Optional<String> name, Map<String, Level> levels) {

    /** Every rule as it is. */
    public static final RuleProfile NONE = new RuleProfile(Optional.empty(), Map.of());

    private static final String NAME = "name";

    private static final Pattern SETTING = Pattern.compile("([A-Za-z]\\w*)\\s*=\\s*(\\S.*)");

    public RuleProfile {
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    /** What an office can set for a code. */
    public enum Level {
        /** What the code finds is not told; its outcome says that it is off. */
        OFF(Optional.empty()),
        /** A note. */
        INFO(Optional.of(Severity.INFO)),
        /** A warning. */
        WARNING(Optional.of(Severity.WARNING)),
        /** An error. */
        ERROR(Optional.of(Severity.ERROR));

        private final Optional<Severity> severity;

        Level(Optional<Severity> severity) {
            this.severity = severity;
        }

        /**
         * The severity of findings.
         *
         * @return the severity, or empty for a code that is off
         */
        public Optional<Severity> severity() {
            return severity;
        }

        /**
         * The spelling in files.
         *
         * @return such as {@code warning}
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is set for a code.
     *
     * @param code the code
     * @return the level, or empty when the rule decides
     */
    public Optional<Level> level(String code) {
        return Optional.ofNullable(levels.get(code));
    }

    /**
     * Changes what is set for a code.
     *
     * @param code the code
     * @param level the level; empty lets the rule decide
     * @return the changed profile
     */
    public RuleProfile with(String code, Optional<Level> level) {
        Map<String, Level> changed = new TreeMap<>(levels);
        if (level.isPresent()) {
            changed.put(code, level.get());
        } else {
            changed.remove(code);
        }
        return new RuleProfile(name, changed);
    }

    /**
     * Reads a profile.
     *
     * @param text the content of a file
     * @return the profile
     * @throws InvalidProfileException when a line says nothing that a profile can say, or a code stands twice
     */
    public static RuleProfile parse(String text) throws InvalidProfileException {
        Optional<String> name = Optional.empty();
        Map<String, Level> levels = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().map(line -> line.replace("\uFEFF", "").strip()).toList()) {
            number++;
            Matcher setting = SETTING.matcher(line);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!setting.matches()) {
                throw invalid(number, line);
            } else if (setting.group(1).equals(NAME) && name.isEmpty()) {
                name = Optional.of(setting.group(2));
            } else if (levels.put(setting.group(1), level(number, line, setting.group(2))) != null) {
                throw invalid(number, line);
            }
        }
        return new RuleProfile(name, levels);
    }

    private static Level level(int number, String line, String word) throws InvalidProfileException {
        for (Level level : Level.values()) {
            if (level.id().equals(word)) {
                return level;
            }
        }
        throw invalid(number, line);
    }

    private static InvalidProfileException invalid(int number, String line) {
        return new InvalidProfileException(LocalizedText.of(
                "第 " + number + " 行“" + line + "”不是规则设置。应写成“代码 = off|info|warning|error”，每个代码一行，例如 C05 = off。",
                "line " + number + ", \"" + line
                        + "\", is no rule setting; write CODE = off|info|warning|error, one line"
                        + " a code, such as C05 = off"));
    }

    /**
     * The profile as a file.
     *
     * @return what {@link #parse} reads
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        name.ifPresent(n -> lines.add(NAME + " = " + n));
        levels.forEach((code, level) -> lines.add(code + " = " + level.id()));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
