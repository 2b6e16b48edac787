package org.gouji.ui.internal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TwigPathTest {

    private static Twig twig(String id, Twig... below) {
        return new Twig(id, List.of(id), Mark.NONE, Optional.empty(), List.of(below));
    }

    private static Twig[] twigs(String ids) {
        return ids.chars().mapToObj(c -> twig(String.valueOf((char) c))).toArray(Twig[]::new);
    }

    private static Twig root(Twig... twigs) {
        return Twig.root(Arrays.asList(twigs));
    }

    private final Twig before = root(twig("errors", twigs("abc")), twig("warnings", twigs("x")));

    @Test
    void aLineIsFoundByItsPlaces() {
        assertThat(TwigPath.of(before, "warnings")).containsExactly(1);
        assertThat(TwigPath.of(before, "c")).containsExactly(0, 2);
        assertThat(TwigPath.of(before, "y")).isEmpty();
        assertThat(TwigPath.of(before, "")).isEmpty();
    }

    @Test
    void theNextTakesThePlaceOfTheOneThatWent() {
        Twig without = root(twig("errors", twigs("ac")), twig("warnings", twigs("x")), twig("waived", twigs("b")));
        assertThat(TwigPath.heir(before, without, "b")).isEqualTo("c");
        assertThat(TwigPath.heir(before, without, "a")).isEqualTo("a");
        assertThat(TwigPath.heir(before, root(twig("errors", twigs("ab"))), "c")).isEqualTo("b");
        assertThat(TwigPath.heir(root(twigs("ab")), root(twigs("b")), "a")).isEqualTo("b");
    }

    @Test
    void aLineThatIsNotThereForAnotherReasonIsNotReplaced() {
        assertThat(TwigPath.heir(before, root(twig("errors", twigs("c"))), "b")).isEqualTo("b");
        assertThat(TwigPath.heir(before, root(twig("errors", twigs("adc"))), "b")).isEqualTo("b");
        assertThat(TwigPath.heir(before, root(twig("errors", twigs("abc"))), "x")).isEqualTo("x");
        assertThat(TwigPath.heir(before, before, "y")).isEqualTo("y");
    }
}
