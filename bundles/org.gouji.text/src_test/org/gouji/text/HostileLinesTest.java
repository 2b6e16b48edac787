package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two hundred thousand characters of anything take a moment, not minutes: no line or block costs more than its length. */
class HostileLinesTest {

    private static final int CHARACTERS = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n\t", "|", "|a\n", "| a\nb\n", "|-", "a\t\"\n", "\"a\tb\"\n", "a\t\"b\nc\n", " ",
            "　",
            "a  b  c\n", "\\", "\\|", "#", "# \n", "\r", "\u0085", "\0", "一、", "\ta\nb\n", "\n\n\n\ta", "\uD83D", "**"})
    void staysLinear(String piece) {
        String input = piece.repeat(CHARACTERS / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Transcript.ofText(input)).isNotNull();
            assertThat(Transcript.ofMarkdown(input)).isNotNull();
            assertThat(Emphasis.strip(input)).isNotNull();
        });
    }
}
