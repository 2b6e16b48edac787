package org.gouji.ui.internal.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.gouji.store.register.Body;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class ScopeTreeTest {

    private final List<Body> register = List.of(RollupSamples.body(1, "市馆", Optional.empty()),
            RollupSamples.body(2, "东区馆", Optional.of(1L)), RollupSamples.body(3, "西区馆", Optional.of(1L)));

    private final List<Body> others = List.of(RollupSamples.body(-7, "外市馆", Optional.empty()));

    private List<String> lines(List<Body> registered, List<Body> unregistered, String wanted) {
        Area area = new Area("示例市", 2024, Set.of(), registered, unregistered);
        List<String> lines = new ArrayList<>();
        collect(new ScopeTree(Texts.in(Locale.SIMPLIFIED_CHINESE), area, Set.of(2L), wanted).root(), "", lines);
        return lines;
    }

    private static void collect(Twig twig, String indent, List<String> lines) {
        for (Twig below : twig.twigs()) {
            lines.add(indent + String.join("|", below.texts()));
            collect(below, indent + "-", lines);
        }
    }

    @Test
    void bodiesStandInTheirTreeAndOthersApart() {
        assertThat(lines(register, others, "")).containsExactly("市馆|未报送", "-东区馆|已报", "-西区馆|未报送",
                "（名录以外的机关）|1 份", "-外市馆|已报");
    }

    @Test
    void withoutARegisterTheAgenciesStandSideBySide() {
        assertThat(lines(List.of(), others, "")).containsExactly("外市馆|已报");
    }

    @Test
    void theFilterKeepsThoseAboveWhatIsFound() {
        assertThat(lines(register, others, "东区")).containsExactly("市馆|未报送", "-东区馆|已报");
        assertThat(lines(register, others, "C3")).containsExactly("市馆|未报送", "-西区馆|未报送");
    }

    @Test
    void aLineKnowsItsBody() {
        Twig group = new Twig("unregistered", List.of(), org.gouji.ui.internal.browse.Mark.GROUP, Optional.empty(),
                List.of());
        Twig line = new Twig(ScopeTree.id(-7), List.of(), org.gouji.ui.internal.browse.Mark.CLEAN, Optional.empty(),
                List.of());

        assertThat(ScopeTree.body(line)).contains(-7L);
        assertThat(ScopeTree.body(group)).isEmpty();
    }
}
