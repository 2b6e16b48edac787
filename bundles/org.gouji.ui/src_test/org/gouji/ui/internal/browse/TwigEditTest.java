package org.gouji.ui.internal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TwigEditTest {

    private static Twig twig(String id, String text) {
        return new Twig(id, List.of(text), Mark.NONE, Optional.empty(), List.of());
    }

    private static List<Twig> twigs(String ids) {
        return ids.chars().mapToObj(c -> twig(String.valueOf((char) c), "text")).toList();
    }

    @Test
    void findsTheSmallestPlaceThatDiffers() {
        assertThat(TwigEdit.of(twigs("abcd"), twigs("abcd")))
                .matches(edit -> edit.removed() == 0 && edit.added() == 0 && edit.changed() == 0);
        assertThat(TwigEdit.of(twigs("abcd"), twigs("abxcd")))
                .matches(edit -> edit.from() == 2 && edit.removed() == 0 && edit.added() == 1);
        assertThat(TwigEdit.of(twigs("abcd"), twigs("ad")))
                .matches(edit -> edit.from() == 1 && edit.removed() == 2 && edit.added() == 0);
        assertThat(TwigEdit.of(twigs("aaa"), twigs("aa")))
                .matches(edit -> edit.from() == 2 && edit.removed() == 1 && edit.added() == 0);
    }

    @Test
    void whatStayedMaySaySomethingElse() {
        List<Twig> now = List.of(twig("a", "text"), twig("x", "new"), twig("b", "other"), twig("c", "text"));
        TwigEdit edit = TwigEdit.of(twigs("abc"), now);
        assertThat(edit.before(1)).isEmpty();
        assertThat(edit.before(2)).contains(twig("b", "text"));
        assertThat(edit.changed()).isEqualTo(1);
    }

    /** The edit, done to the old lines, gives the new ones. */
    @Test
    void takesAnyLinesToAnyOthers() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Twig> old = any(random);
            List<Twig> now = any(random);
            TwigEdit edit = TwigEdit.of(old, now);
            List<Twig> done = new ArrayList<>(old);
            done.subList(edit.from(), edit.from() + edit.removed()).clear();
            done.addAll(edit.from(), now.subList(edit.from(), edit.from() + edit.added()));
            assertThat(done).isEqualTo(now);
            IntStream.range(0, now.size()).forEach(i -> edit.before(i)
                    .ifPresent(before -> assertThat(before.id()).isEqualTo(now.get(i).id())));
        }
    }

    private static List<Twig> any(Random random) {
        return random.ints(random.nextInt(8), 'a', 'e').mapToObj(c -> twig(String.valueOf((char) c), "text")).toList();
    }
}
