package org.gouji.batch.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.spi.Limits;

/** Bounds for each input as the command line gives them: {@code cells=20M}, {@code time=10m}. */
final class LimitArguments {

    private static final Pattern SETTING = Pattern.compile("([a-z]+)=([1-9]\\d{0,11})([a-zA-Z]?)");
    private static final Map<String, Long> SIZES = Map.of("", 1L, "K", 1L << 10, "M", 1L << 20, "G", 1L << 30);
    private static final Map<String, Long> COUNTS = Map.of("", 1L, "K", 1_000L, "M", 1_000_000L);
    private static final Map<String, Long> TIMES = Map.of("", 1L, "S", 1L, "M", 60L, "H", 3600L);

    private LimitArguments() {
    }

    static Limits of(List<String> settings) throws UsageException {
        Limits limits = Limits.DEFAULT;
        for (String setting : settings) {
            limits = changed(limits, setting);
        }
        return limits;
    }

    private static Limits changed(Limits limits, String setting) throws UsageException {
        Matcher parts = SETTING.matcher(setting);
        if (!parts.matches()) {
            throw new UsageException(Message.BAD_LIMIT, setting);
        }
        return switch (parts.group(1)) {
            case "bytes" -> with(limits, number(parts, SIZES, Long.MAX_VALUE), limits.maxInflatedBytes());
            case "inflated" -> with(limits, limits.maxBytes(), number(parts, SIZES, Long.MAX_VALUE));
            case "entries" -> with(limits, count(parts), limits.maxCells(), limits.maxCharacters());
            case "cells" -> with(limits, limits.maxEntries(), count(parts), limits.maxCharacters());
            case "characters" -> with(limits, limits.maxEntries(), limits.maxCells(), count(parts));
            case "time" -> new Limits(limits.maxBytes(), limits.maxInflatedBytes(), limits.maxEntries(),
                    limits.maxDepth(), limits.maxCells(), limits.maxCharacters(),
                    Duration.ofSeconds(number(parts, TIMES, Integer.MAX_VALUE)));
            default -> throw new UsageException(Message.BAD_LIMIT, setting);
        };
    }

    private static Limits with(Limits limits, long bytes, long inflated) {
        return new Limits(bytes, inflated, limits.maxEntries(), limits.maxDepth(), limits.maxCells(),
                limits.maxCharacters(), limits.maxTime());
    }

    private static Limits with(Limits limits, int entries, int cells, int characters) {
        return new Limits(limits.maxBytes(), limits.maxInflatedBytes(), entries, limits.maxDepth(), cells, characters,
                limits.maxTime());
    }

    private static int count(Matcher parts) throws UsageException {
        return (int) number(parts, COUNTS, Integer.MAX_VALUE);
    }

    private static long number(Matcher parts, Map<String, Long> units, long most) throws UsageException {
        Long unit = units.get(parts.group(3).toUpperCase(Locale.ROOT));
        long digits = Long.parseLong(parts.group(2));
        if (unit == null || digits > most / unit) {
            throw new UsageException(Message.BAD_LIMIT, parts.group());
        }
        return digits * unit;
    }
}
