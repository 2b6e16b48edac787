package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class TextsTest {

    static List<Texts> languages() {
        return List.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void bothFilesHaveTheSameKeys() {
        assertThat(languages().get(0).bundle().keySet()).isEqualTo(languages().get(1).bundle().keySet());
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void everyMessageHasItsWordsAndDetails(Message message) {
        List<Long> details = new ArrayList<>();
        for (Texts texts : languages()) {
            String words = texts.bundle().getString(message.key());
            assertThat(words).isNotBlank();
            details.add(words.chars().filter(c -> c == '{').count());
            assertThat(texts.of(message, "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛")).doesNotContain("{", "}");
        }
        assertThat(details.get(0)).as("details in both languages").isEqualTo(details.get(1));
    }

    @Test
    void noWordsAreLeftOver() {
        List<String> messages = Stream.of(Message.values()).map(Message::key).toList();
        assertThat(languages().get(0).bundle().keySet().stream().filter(k -> k.startsWith("say.")))
                .containsExactlyInAnyOrderElementsOf(messages);
    }

    static List<WorkspaceVerb> verbs() {
        return WorkspaceVerbs.ALL;
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbSaysTheSameInBothLanguages(WorkspaceVerb verb) {
        List<String> phrases = verb.phrases().stream()
                .map(p -> p.key().substring((VerbTexts.PREFIX + verb.name() + ".").length())).toList();
        for (Texts texts : languages()) {
            assertThat(texts.verbs().file(verb.name()).keySet().stream().filter(k -> k.startsWith("said.")))
                    .containsExactlyInAnyOrderElementsOf(phrases);
        }
        for (Phrase phrase : verb.phrases()) {
            assertThat(languages().stream().map(t -> t.verbs().of(phrase.key()).chars().filter(c -> c == '{').count())
                    .distinct()).as(phrase.key()).hasSize(1);
            assertThat(languages()).allSatisfy(texts -> assertThat(
                    texts.of(phrase, "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛")).isNotBlank().doesNotContain("{"));
        }
        assertThat(languages().stream().map(t -> t.verbs().file(verb.name()).keySet()).distinct()).hasSize(1);
        assertThat(languages().stream().map(t -> t.verbs().file(verb.name()).getString("usage.header")).distinct())
                .as("two languages").hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCommandAndOptionIsExplained(Texts texts) {
        for (CommandLine command : commands(texts)) {
            assertThat(command.getCommandSpec().usageMessage().header()).as(command.getCommandName()).isNotEmpty();
            for (ArgSpec argument : command.getCommandSpec().args()) {
                assertThat(String.join("", argument.description())).as(command.getCommandName() + " " + argument)
                        .isNotBlank();
            }
            assertThat(command.getUsageMessage()).doesNotContain("''", "null");
        }
    }

    @Test
    void englishStaysEnglishOnAChineseSystem() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Texts.in(Locale.forLanguageTag("en-GB")).of(Message.SEVERITY_ERROR)).isEqualTo("error");
            assertThat(Texts.in(Locale.forLanguageTag("fr")).of(Message.SEVERITY_ERROR)).isEqualTo("error");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void countsAreWrittenWithoutGrouping() {
        assertThat(Texts.in(Locale.CHINESE).of(Message.UNDETERMINED, 12345)).isEqualTo("12345 项无法判定");
    }

    private static List<CommandLine> commands(Texts texts) {
        CommandLine program = Grammar.in(texts);
        List<CommandLine> all = new ArrayList<>(program.getSubcommands().values());
        all.add(program);
        assertThat(all).hasSize(1 + Grammar.COMMANDS.size());
        List.copyOf(all).stream().filter(command -> command != program)
                .forEach(command -> all.addAll(command.getSubcommands().values()));
        return all;
    }
}
