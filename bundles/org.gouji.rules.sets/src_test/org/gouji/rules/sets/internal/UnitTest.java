package org.gouji.rules.sets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

import org.gouji.spi.rule.ReportSetInput.Member;
import org.junit.jupiter.api.Test;

/** Whole reports may lie on disk: they are read only when their numbers do not tell, and then once. */
class UnitTest {

    private int read;

    private Unit unit(int... numbers) {
        County county = new County();
        for (int number : numbers) {
            county.report("示例市教育局", number);
        }
        return new Unit("1", List.of("示例市教育局"), false, Optional.empty(), Optional.empty(),
                county.members().stream().map(this::counted).toList());
    }

    private Member counted(Member member) {
        return (Member) Proxy.newProxyInstance(Member.class.getClassLoader(), new Class<?>[]{Member.class},
                (proxy, method, arguments) -> {
                    read += method.getName().equals("report") ? 1 : 0;
                    return method.invoke(member, arguments);
                });
    }

    @Test
    void copiesAreReadOnceEach() {
        Unit unit = unit(1, 1, 1, 1);

        assertThat(read).isZero();
        assertThat(unit.member().orElseThrow()).isSameAs(unit.members().get(0));
        assertThat(unit.member()).isPresent();
        assertThat(read).isEqualTo(4);
    }

    @Test
    void otherNumbersTellWithoutReading() {
        assertThat(unit(1, 2).member()).isEmpty();
        assertThat(read).isZero();
    }

    @Test
    void aBlankIsAnotherStatementThanZero() {
        assertThat(unit(0, -1).member()).isEmpty();
        assertThat(read).isEqualTo(2);
    }

    @Test
    void oneReportAloneIsTheOneAndNoneIsNone() {
        assertThat(unit(1).member()).isPresent();
        assertThat(unit().member()).isEmpty();
        assertThat(read).isZero();
    }
}
