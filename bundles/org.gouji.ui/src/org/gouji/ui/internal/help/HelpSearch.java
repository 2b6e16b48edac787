package org.gouji.ui.internal.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds pages by words. Chinese has no spaces between words: what was typed is looked for as it stands, and when no page
 * has it so, the pages that have more than half of its pairs of characters.
 */
final class HelpSearch {

    private static final int TITLE = 100;
    private static final int MOST_COUNTED = 10;
    private static final int BEFORE = 30;
    private static final int AFTER = 90;

    private final List<HelpPage> pages;

    HelpSearch(List<HelpPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * A page that was found.
     *
     * @param page the page
     * @param before text before the place
     * @param hit the words as they stand there
     * @param after text behind the place
     */
    record Hit(HelpPage page, String before, String hit, String after) {
    }

    /** The pages that have every word, the best first. */
    List<Hit> find(String query) {
        List<String> words = Stream.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        List<Hit> hits = having(words, words.size());
        if (hits.isEmpty()) {
            List<String> pairs = pairs(words);
            return having(pairs, pairs.size() / 2 + 1);
        }
        return hits;
    }

    /** The pages that have so many of the words. */
    private List<Hit> having(List<String> words, int enough) {
        if (words.isEmpty()) {
            return List.of();
        }
        Predicate<HelpPage> has = page -> words.stream().filter(word -> count(page, word) > 0).count() >= enough;
        return pages.stream().filter(has).sorted(Comparator.comparingInt((HelpPage page) -> -score(page, words)))
                .map(page -> hit(page, first(page, words))).toList();
    }

    private static String first(HelpPage page, List<String> words) {
        return words.stream().filter(word -> count(page, word) > 0).findFirst().orElse(words.get(0));
    }

    private static int score(HelpPage page, List<String> words) {
        return words.stream().mapToInt(word -> count(page, word)).sum();
    }

    private static int count(HelpPage page, String word) {
        String text = page.text().toLowerCase(Locale.ROOT);
        int found = page.title().toLowerCase(Locale.ROOT).contains(word) ? TITLE : 0;
        int counted = 0;
        for (int at = text.indexOf(word); at >= 0 && counted < MOST_COUNTED; at = text.indexOf(word, at + 1)) {
            counted++;
        }
        return found + counted;
    }

    private static Hit hit(HelpPage page, String word) {
        String text = page.text();
        int title = text.indexOf('\n') + 1;
        int at = text.toLowerCase(Locale.ROOT).indexOf(word, title);
        if (at < 0) {
            return new Hit(page, "", "", cut(text, title, title + AFTER));
        }
        int end = at + word.length();
        return new Hit(page, cut(text, Math.max(title, at - BEFORE), at), text.substring(at, end),
                cut(text, end, end + AFTER));
    }

    private static String cut(String text, int from, int to) {
        return text.substring(from, Math.min(to, text.length())).replace('\n', ' ');
    }

    private static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (String word : words) {
            boolean chinese = word.codePoints().anyMatch(Character::isIdeographic);
            if (!chinese) {
                pairs.add(word);
            }
            for (int i = 0; chinese && i + 2 <= word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
