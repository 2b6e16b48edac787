package org.gouji.ui.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.core.PluginFault;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private int told;
    private final Faults faults = new Faults(() -> told++);

    private static PluginFault fault(String input, String message) {
        return new PluginFault(new PluginRef("x.rule", "org.example.x", "1.2.3"), input,
                new IllegalStateException(message));
    }

    @Test
    void theSameFailureOverTheSameFileIsRememberedOnce() {
        faults.accept(fault("a.docx", "broken"));
        faults.accept(fault("b.docx", "broken"));
        faults.accept(fault("a.docx", "broken"));
        faults.accept(fault("a.docx", "otherwise"));

        assertThat(faults.all()).extracting(fault -> fault.input() + " " + fault.cause().getMessage())
                .containsExactly("a.docx otherwise", "a.docx broken", "b.docx broken");
        assertThat(told).isEqualTo(4);
    }
}
