package org.gouji.store.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.spi.rule.AgencyLevel;

/**
 * How the levels of bodies are written in files and on the command line.
 *
 * @since 1.0
 */
public final class Levels {

    private static final Map<AgencyLevel, LocalizedText> NAMES = new EnumMap<>(Map.of(
            AgencyLevel.PROVINCE_GOVERNMENT, LocalizedText.of("省级政府", "province"),
            AgencyLevel.CITY_GOVERNMENT, LocalizedText.of("市级政府", "city"),
            AgencyLevel.COUNTY_GOVERNMENT, LocalizedText.of("县级政府", "county"),
            AgencyLevel.TOWNSHIP_GOVERNMENT, LocalizedText.of("乡级政府", "township"),
            AgencyLevel.DEPARTMENT, LocalizedText.of("部门", "department")));

    private Levels() {
    }

    /**
     * The word for a level in files and on the command line.
     *
     * @param level the level
     * @return {@code province}, {@code city}, {@code county}, {@code township} or {@code department}
     */
    public static String id(AgencyLevel level) {
        return name(level).en();
    }

    /**
     * The name of a level for people.
     *
     * @param level the level
     * @return such as 县级政府
     */
    public static LocalizedText name(AgencyLevel level) {
        return NAMES.getOrDefault(level, LocalizedText.same(level.name()));
    }

    /**
     * All words for levels.
     *
     * @return the words, from the top down
     */
    public static List<String> ids() {
        return List.of(AgencyLevel.values()).stream().map(Levels::id).toList();
    }

    /**
     * The level that a word means.
     *
     * @param word the word in English or its name in Chinese
     * @return the level, or empty when it means none
     */
    public static Optional<AgencyLevel> of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return List.of(AgencyLevel.values()).stream()
                .filter(level -> id(level).equals(plain) || name(level).zh().equals(plain)).findFirst();
    }
}
