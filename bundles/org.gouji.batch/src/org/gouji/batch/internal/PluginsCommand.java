package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.core.PluginConflict;
import org.gouji.core.PluginEntry;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.InputFacts;

/** {@code gouji plugins}: what is there to work with, and what could not be used. Nothing is loaded for it. */
final class PluginsCommand implements Command {

    private static final List<Message> COLUMNS = List.of(Message.COLUMN_KIND, Message.COLUMN_ID, Message.COLUMN_NAME,
            Message.COLUMN_BUNDLE, Message.COLUMN_VERSION, Message.COLUMN_STATE, Message.COLUMN_CODES);

    private final Shell shell;

    PluginsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int run(Arguments arguments) throws UsageException, IOException {
        if (arguments.json()) {
            json();
        } else {
            text();
        }
        return ExitCode.CLEAN;
    }

    private void text() {
        TextTable table = new TextTable();
        table.row(COLUMNS.stream().map(c -> shell.say(c)).toList());
        new Catalog(shell.plugins()).entries().forEach(e -> table.row(row(e)));
        table.lines().forEach(shell.terminal()::line);
        new Problems(shell.problems())
                .each((jar, problem) -> shell.terminal().line(jar + "  " + problem.in(shell.texts())));
    }

    private List<String> row(PluginEntry<?> entry) {
        return List.of(Catalog.kind(entry.kind(), shell.texts()), entry.id(), shell.texts().of(entry.name()),
                entry.bundle(), entry.version(),
                shell.say(Message.STATE_READY), String.join(" ", codes(entry)));
    }

    private static List<String> codes(PluginEntry<?> entry) {
        return entry.texts(PluginProperties.CODES);
    }

    private void json() throws IOException {
        JsonGenerator json = JsonOutput.generator(shell.terminal().results());
        FindingJson fields = new FindingJson(json);
        json.writeStartObject();
        json.writeStringField("format", "gouji-plugins/1");
        json.writeArrayFieldStart("plugins");
        for (PluginEntry<?> entry : new Catalog(shell.plugins()).entries()) {
            json.writeStartObject();
            json.writeStringField("kind", entry.kind());
            json.writeStringField("id", entry.id());
            fields.text("name", entry.name());
            json.writeStringField("bundle", entry.bundle());
            json.writeStringField("version", entry.version());
            json.writeStringField("state", "ready");
            fields.strings("codes", codes(entry));
            json.writeEndObject();
        }
        json.writeEndArray();
        conflicts(json);
        json.writeArrayFieldStart("problems");
        for (Map.Entry<String, String> problem : shell.problems().entrySet()) {
            Problems.Problem parsed = Problems.Problem.of(problem.getValue());
            json.writeStartObject();
            json.writeStringField("jar", problem.getKey());
            json.writeStringField("problem", parsed.kind().slug());
            json.writeStringField("detail", parsed.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        JsonOutput.end(json);
    }

    private void conflicts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("conflicts");
        for (PluginConflict conflict : shell.plugins().conflicts()) {
            json.writeStartObject();
            json.writeStringField("kind", conflict.kind());
            json.writeStringField("id", conflict.id());
            json.writeArrayFieldStart("bundles");
            for (InputFacts.PluginRef plugin : conflict.plugins()) {
                json.writeString(plugin.bundle() + " " + plugin.version());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
