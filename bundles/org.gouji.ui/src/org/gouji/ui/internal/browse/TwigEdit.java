package org.gouji.ui.internal.browse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How lines that stand beside each other became others: some were taken out at one place and others put in there; those
 * before and after are the same by their ids, whatever they say now.
 *
 * @param old the lines before
 * @param now the lines now
 * @param from the place at which they begin to differ
 * @param removed how many lines were taken out there
 * @param added how many were put in
 */
public record TwigEdit(List<Twig> old, List<Twig> now, int from, int removed, int added) {

    /** The smallest edit at one place. */
    public static TwigEdit of(List<Twig> old, List<Twig> now) {
        int shorter = Math.min(old.size(), now.size());
        int from = 0;
        while (from < shorter && same(old.get(from), now.get(from))) {
            from++;
        }
        int after = 0;
        while (after < shorter - from
                && same(old.get(old.size() - 1 - after), now.get(now.size() - 1 - after))) {
            after++;
        }
        return new TwigEdit(old, now, from, old.size() - from - after, now.size() - from - after);
    }

    private static boolean same(Twig one, Twig other) {
        return one.id().equals(other.id());
    }

    /** What a line of now was before; empty for one that was put in. */
    public Optional<Twig> before(int index) {
        if (index < from) {
            return Optional.of(old.get(index));
        }
        int place = index - added + removed;
        return index < from + added ? Optional.empty() : Optional.of(old.get(place));
    }

    /** How many of the lines that stayed say something else now, or have others below them. */
    public long changed() {
        return IntStream.range(0, now.size())
                .filter(i -> before(i).filter(was -> !was.equals(now.get(i))).isPresent()).count();
    }
}
