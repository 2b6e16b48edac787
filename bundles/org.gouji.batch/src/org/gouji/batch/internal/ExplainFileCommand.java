package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.core.Explanation;
import org.gouji.core.Explanation.ReaderOpinion;
import org.gouji.core.Explanation.TemplateOpinion;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.spi.export.InputFacts;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.template.TemplateCandidate;

/** {@code gouji explain-file}: why a file was read and bound as it was. */
final class ExplainFileCommand implements Command {

    private static final String INDENT = "  ";

    private final Shell shell;
    private final Words words;

    ExplainFileCommand(Shell shell) {
        this.shell = shell;
        this.words = new Words(shell.texts(), shell.terminal().colour());
    }

    @Override
    public int run(Arguments arguments) throws UsageException, IOException {
        boolean json = arguments.json();
        String path = arguments.positionals().get(0);
        Explanation explanation;
        try (InputSource source = source(path)) {
            explanation = new Pipeline(shell.plugins()).explain(source, shell.options(Optional.empty()));
        }
        if (json) {
            json(explanation);
        } else {
            text(explanation);
        }
        return exitCode(explanation);
    }

    private InputSource source(String path) throws IOException {
        return path.equals(Input.STANDARD_INPUT)
                ? InputSource.spool(shell.terminal().in(), path, shell.scratch())
                : InputSource.of(Path.of(path), path);
    }

    private static int exitCode(Explanation explanation) {
        boolean failed = explanation.readers().stream().anyMatch(r -> r.fault().isPresent())
                || explanation.templates().stream().anyMatch(t -> t.fault().isPresent())
                || Tally.isFault(explanation.read().facts().status());
        if (failed) {
            return ExitCode.FAILED;
        }
        return explanation.read().facts().status().complete() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    private void text(Explanation explanation) {
        InputFacts facts = explanation.read().facts();
        line("", words.bold(Words.clean(facts.path())), "[" + facts.status() + "]");
        if (!facts.detail().equals(LocalizedText.EMPTY)) {
            line(INDENT, words.clean(facts.detail()));
        }
        explanation.readers().forEach(this::reader);
        Optional<Document> document = explanation.read().document();
        document.ifPresent(this::tables);
        if (document.isPresent() && explanation.templates().stream().allMatch(t -> t.candidates().isEmpty())) {
            line("", shell.say(Message.TEMPLATE_NONE));
        }
        explanation.templates().forEach(this::template);
    }

    private void reader(ReaderOpinion opinion) {
        String name = shell.say(Message.KIND_READER) + " " + opinion.reader().id();
        String answer = opinion.fault().map(words::clean)
                .orElseGet(() -> opinion.recognition().map(this::answer).orElse(""));
        line("", name, answer, opinion.chosen() ? shell.say(Message.TEMPLATE_CHOSEN) : "");
    }

    private String answer(Recognition recognition) {
        Message answer = switch (recognition.answer()) {
            case YES -> Message.OPINION_YES;
            case MAYBE -> Message.OPINION_MAYBE;
            case NO -> Message.OPINION_NO;
        };
        return shell.say(answer) + INDENT + words.clean(recognition.reason());
    }

    private void tables(Document document) {
        if (document.tables().isEmpty()) {
            line("", shell.say(Message.TABLES_NONE));
        }
        for (Table table : document.tables()) {
            line("", shell.say(Message.TABLE_SEEN, table.ordinal() + 1, table.kind(), table.rowCount(),
                    table.columnCount(), table.cellCount()), words.place(table.range()));
        }
    }

    private void template(TemplateOpinion opinion) {
        String name = shell.say(Message.KIND_TEMPLATE) + " " + opinion.template().id();
        opinion.fault().ifPresent(f -> line("", name, words.clean(f)));
        for (TemplateCandidate candidate : opinion.candidates()) {
            line("", shell.say(Message.TEMPLATE_SCORE, name, Words.percent(candidate.score()) + "%",
                    candidate.firstBlock() + 1, candidate.lastBlock()),
                    opinion.chosen().contains(candidate) ? shell.say(Message.TEMPLATE_CHOSEN) : "");
            candidate.reasons().forEach(r -> line(INDENT, words.clean(r)));
        }
    }

    private void line(String indent, String... parts) {
        List<String> filled = Stream.of(parts).filter(p -> !p.isEmpty()).toList();
        shell.terminal().line(indent + String.join(INDENT, filled));
    }

    private void json(Explanation explanation) throws IOException {
        JsonGenerator json = JsonOutput.generator(shell.terminal().results());
        FindingJson fields = new FindingJson(json);
        InputFacts facts = explanation.read().facts();
        json.writeStartObject();
        json.writeStringField("format", "gouji-explanation/1");
        json.writeStringField("path", facts.path());
        json.writeStringField("status", facts.status().name());
        if (!facts.detail().equals(LocalizedText.EMPTY)) {
            fields.text("statusDetail", facts.detail());
        }
        json.writeArrayFieldStart("readers");
        for (ReaderOpinion opinion : explanation.readers()) {
            reader(json, fields, opinion);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (Table table : explanation.read().document().map(Document::tables).orElse(List.of())) {
            table(json, table);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("templates");
        for (TemplateOpinion opinion : explanation.templates()) {
            template(json, fields, opinion);
        }
        json.writeEndArray();
        fields.diagnostics(explanation.read().diagnostics());
        json.writeEndObject();
        JsonOutput.end(json);
    }

    private static void reader(JsonGenerator json, FindingJson fields, ReaderOpinion opinion) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", opinion.reader().id());
        json.writeStringField("bundle", opinion.reader().bundle());
        json.writeStringField("version", opinion.reader().version());
        json.writeBooleanField("chosen", opinion.chosen());
        if (opinion.recognition().isPresent()) {
            Recognition recognition = opinion.recognition().get();
            json.writeStringField("answer", recognition.answer().name().toLowerCase(Locale.ROOT));
            fields.text("reason", recognition.reason());
        }
        if (opinion.fault().isPresent()) {
            fields.text("fault", opinion.fault().get());
        }
        json.writeEndObject();
    }

    private static void table(JsonGenerator json, Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", table.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberField("rows", table.rowCount());
        json.writeNumberField("columns", table.columnCount());
        json.writeNumberField("cells", table.cellCount());
        json.writeStringField("node", table.range().node());
        json.writeEndObject();
    }

    private static void template(JsonGenerator json, FindingJson fields, TemplateOpinion opinion) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", opinion.template().id());
        json.writeStringField("bundle", opinion.template().bundle());
        json.writeStringField("version", opinion.template().version());
        if (opinion.fault().isPresent()) {
            fields.text("fault", opinion.fault().get());
        }
        json.writeArrayFieldStart("candidates");
        for (TemplateCandidate candidate : opinion.candidates()) {
            json.writeStartObject();
            json.writeNumberField("firstBlock", candidate.firstBlock());
            json.writeNumberField("lastBlock", candidate.lastBlock());
            fields.fraction("score", candidate.score());
            json.writeBooleanField("chosen", opinion.chosen().contains(candidate));
            fields.texts("reasons", candidate.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
