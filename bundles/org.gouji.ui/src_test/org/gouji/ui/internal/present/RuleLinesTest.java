package org.gouji.ui.internal.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.RuleProfile;
import org.gouji.core.RuleProfile.Level;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.junit.jupiter.api.Test;

class RuleLinesTest {

    /** A rule with two codes that finds nothing. */
    private static final class Rule implements ValidationRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("r", LocalizedText.of("规则", "rule"), List.of(code("B2"), code("A1")));
        }

        private static CodeInfo code(String code) {
            LocalizedText text = LocalizedText.of("核对" + code, "checks " + code);
            return new CodeInfo(code, Severity.WARNING, text, text, text, CodeInfo.Basis.OFFICIAL);
        }

        @Override
        public void check(RuleInput input, RuleContext context) {
            context.passed("A1", 1);
            context.passed("B2", 1);
        }
    }

    @Test
    void codesComeInOrderWithWhatTheOfficeSet() {
        RuleProfile profile = new RuleProfile(Optional.empty(), Map.of("B2", Level.OFF, "X9", Level.ERROR));
        assertThat(RuleLines.of(StaticPluginRegistry.of(new Rule()), profile, Texts.in(Locale.SIMPLIFIED_CHINESE)))
                .containsExactly(new RuleLine("A1", "核对A1", Severity.WARNING, Optional.empty()),
                        new RuleLine("B2", "核对B2", Severity.WARNING, Optional.of(Level.OFF)));
    }
}
