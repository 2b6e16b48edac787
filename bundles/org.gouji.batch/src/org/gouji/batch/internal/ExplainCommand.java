package org.gouji.batch.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.core.RuleCodes;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.YearEquation;
import org.gouji.spi.rule.CodeInfo;

/** {@code gouji explain}: what a code checks, why, and what to do. */
final class ExplainCommand implements Command {

    private static final String INDENT = "  ";

    private final Shell shell;
    private final Words words;
    private final Map<String, CodeInfo> infos = new TreeMap<>();
    private final Map<FormSchema, List<Relation>> relations = new LinkedHashMap<>();

    /** What a form says must hold, within a report or between two years. */
    private record Relation(String code, String id, Severity severity, LocalizedText statement, boolean official,
            List<String> keys) {

        static List<Relation> of(FormSchema schema) {
            Stream<Relation> within = schema.equations().stream().map(
                    e -> new Relation(e.code(), e.id(), e.severity(), e.statement(), e.official(), e.keys()));
            Stream<Relation> across = schema.acrossYears().equations().stream().map(e -> new Relation(e.code(), e.id(),
                    e.severity(), e.statement(), e.official(), e.terms().stream().filter(t -> !t.last())
                            .map(YearEquation.YearTerm::key).toList()));
            return Stream.concat(within, across).toList();
        }
    }

    ExplainCommand(Shell shell) {
        this.shell = shell;
        this.words = new Words(shell.texts(), shell.terminal().colour());
    }

    @Override
    public int run(Arguments arguments) throws UsageException, IOException {
        boolean json = arguments.json();
        collect();
        List<String> codes = arguments.positionals().stream().map(c -> c.toUpperCase(Locale.ROOT)).distinct().toList();
        Optional<String> unknown = codes.stream().filter(c -> !isKnown(c)).findFirst();
        if (unknown.isPresent()) {
            throw new UsageException(Message.CODE_UNKNOWN, unknown.get() + hint(unknown.get()));
        }
        if (json) {
            json(codes);
        } else {
            codes.forEach(this::text);
        }
        return ExitCode.CLEAN;
    }

    private void collect() {
        RuleCodes codes = new RuleCodes(shell.plugins());
        codes.infos().forEach(c -> infos.putIfAbsent(c.code(), c));
        codes.schemas().forEach(s -> relations.put(s, Relation.of(s)));
    }

    private boolean isKnown(String code) {
        return infos.containsKey(code) || !relations(code).isEmpty();
    }

    private Map<FormSchema, List<Relation>> relations(String code) {
        Map<FormSchema, List<Relation>> found = new LinkedHashMap<>();
        relations.forEach((schema, all) -> {
            List<Relation> some = all.stream().filter(e -> e.code().equals(code)).toList();
            if (!some.isEmpty()) {
                found.put(schema, some);
            }
        });
        return found;
    }

    /** What may have been meant; without a guess, all codes. */
    private String hint(String code) {
        List<String> known = List.copyOf(new RuleCodes(shell.plugins()).all().keySet());
        List<String> near = known.stream().filter(k -> distance(k, code) == 1).toList();
        return shell.say(Message.SEPARATOR) + (near.isEmpty()
                ? shell.say(Message.CODES_KNOWN, String.join(" ", known))
                : shell.say(Message.CODES_NEAREST, String.join(" ", near)));
    }

    /** Differing characters; codes are short and mostly of one length. */
    private static int distance(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int different = Math.abs(left.length() - right.length());
        for (int i = 0; i < shorter; i++) {
            different += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private void text(String code) {
        Terminal terminal = shell.terminal();
        Optional<CodeInfo> info = Optional.ofNullable(infos.get(code));
        terminal.line(words.bold(code) + info.map(i -> INDENT + words.severity(i.severity()) + INDENT
                + shell.texts().of(i.title())).orElse(""));
        info.ifPresent(i -> {
            terminal.line(INDENT + shell.texts().of(i.explanation()));
            terminal.line(INDENT + shell.say(Message.CODE_SOURCE, shell.texts().of(i.source())));
            terminal.line(INDENT + shell.say(Message.CODE_BASIS, shell.say(basis(i.basis()))));
        });
        relations(code).forEach((schema, some) -> {
            terminal.line(INDENT + shell.say(Message.CODE_EQUATIONS, shell.texts().of(schema.title())));
            lines(some).forEach(l -> terminal.line(INDENT + INDENT + l));
        });
    }

    /** The relations in words, each once: most hold for every column. */
    private List<String> lines(List<Relation> some) {
        List<String> lines = new ArrayList<>();
        some.stream().map(e -> shell.texts().of(e.statement()) + "（" + shell.say(basis(e)) + "）").distinct()
                .forEach(lines::add);
        return lines;
    }

    private static Message basis(Relation relation) {
        return relation.official() ? Message.CODE_BASIS_OFFICIAL : Message.CODE_BASIS_PLAUSIBILITY;
    }

    private static Message basis(CodeInfo.Basis basis) {
        return switch (basis) {
            case OFFICIAL -> Message.CODE_BASIS_OFFICIAL;
            case LOCAL -> Message.CODE_BASIS_LOCAL;
            case PLAUSIBILITY -> Message.CODE_BASIS_PLAUSIBILITY;
            case NOTE -> Message.CODE_BASIS_NOTE;
        };
    }

    private void json(List<String> codes) throws IOException {
        JsonGenerator json = JsonOutput.generator(shell.terminal().results());
        FindingJson fields = new FindingJson(json);
        json.writeStartObject();
        json.writeStringField("format", "gouji-codes/1");
        json.writeArrayFieldStart("codes");
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringField("code", code);
            CodeInfo info = infos.get(code);
            if (info != null) {
                info(json, fields, info);
            }
            json.writeArrayFieldStart("equations");
            for (Map.Entry<FormSchema, List<Relation>> form : relations(code).entrySet()) {
                for (Relation relation : form.getValue()) {
                    relation(json, fields, form.getKey(), relation);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        JsonOutput.end(json);
    }

    private static void info(JsonGenerator json, FindingJson fields, CodeInfo info) throws IOException {
        json.writeStringField("severity", info.severity().id());
        fields.text("title", info.title());
        fields.text("explanation", info.explanation());
        fields.text("source", info.source());
        json.writeStringField("basis", info.basis().name().toLowerCase(Locale.ROOT));
    }

    private static void relation(JsonGenerator json, FindingJson fields, FormSchema form, Relation relation)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", relation.id());
        json.writeStringField("template", form.id());
        json.writeStringField("severity", relation.severity().id());
        fields.text("statement", relation.statement());
        json.writeBooleanField("official", relation.official());
        fields.strings("keys", relation.keys());
        json.writeEndObject();
    }
}
