package org.gouji.store.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.CorrectionSet;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;

/** Corrections outside of a workspace: {@code gouji-corrections/1}, see releng/docs/schema. */
public final class CorrectionJson {

    private static final String FORMAT = "gouji-corrections/1";

    private CorrectionJson() {
    }

    /** Writes corrections; the stream stays open. */
    public static void write(List<CorrectionSet> sets, OutputStream out) throws IOException {
        JsonGenerator json = Tree.FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        json.setPrettyPrinter(printer);
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeArrayFieldStart("reports");
        for (CorrectionSet set : sets) {
            write(json, set);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(JsonGenerator json, CorrectionSet set) throws IOException {
        json.writeStartObject();
        if (set.agency().isPresent()) {
            json.writeStringField("agency", set.agency().get());
        }
        if (set.year().isPresent()) {
            json.writeNumberField("year", set.year().get());
        }
        json.writeStringField("template", set.template());
        json.writeArrayFieldStart("corrections");
        for (CorrectionSet.Item item : set.items()) {
            json.writeStartObject();
            json.writeStringField("key", item.change().key());
            json.writeObjectFieldStart("expected");
            json.writeStringField("state", item.change().expected().state().id());
            json.writeStringField("text", item.change().expected().text());
            json.writeEndObject();
            json.writeStringField("replacement", item.change().replacement());
            json.writeStringField("reason", item.change().reason());
            json.writeStringField("author", item.author());
            json.writeStringField("at", item.at().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Reads corrections; a mistake anywhere refuses all of them. */
    public static List<CorrectionSet> read(byte[] text) throws WorkspaceException {
        String place = "format";
        try {
            // Some editors put a mark at the beginning.
            String plain = new String(text, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            Tree tree = plain.isBlank() ? Tree.parse("{}") : Tree.parse(plain);
            format(tree.get("format").text());
            List<CorrectionSet> sets = new ArrayList<>();
            for (Tree report : tree.get("reports").list()) {
                place = "reports[" + sets.size() + "]";
                sets.add(set(report));
            }
            return sets;
        } catch (WorkspaceException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw new WorkspaceException(Problem.REFUSED, broken(e.getLocation()), e);
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new WorkspaceException(Problem.REFUSED,
                    mistake(place + "：" + e.getMessage(), place + ": " + e.getMessage()), e);
        }
    }

    private static void format(String said) throws WorkspaceException {
        if (!said.equals(FORMAT)) {
            throw new WorkspaceException(Problem.REFUSED, said.isEmpty()
                    ? mistake("文件中没有写明格式（format）", "the file does not say its format")
                    : mistake("文件写明的格式是 " + said, "the file says that it is " + said));
        }
    }

    /** The parser's own words are for programmers. */
    private static LocalizedText broken(@Nullable JsonLocation at) {
        return at == null
                ? mistake("不是完整的 JSON", "it is no whole JSON")
                : mistake("不是完整的 JSON，见第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列",
                        "it is no whole JSON, see line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    private static LocalizedText mistake(String zh, String en) {
        return LocalizedText.of("不是 " + FORMAT + " 格式的修改文件：" + zh + "。",
                "no file of corrections (" + FORMAT + "): " + en);
    }

    private static CorrectionSet set(Tree tree) {
        List<CorrectionSet.Item> items = tree.get("corrections").list().stream().map(CorrectionJson::item).toList();
        Optional<Integer> year = tree.get("year").number().map(number -> number.intValueExact());
        return new CorrectionSet(tree.get("agency").optional(), year, tree.get("template").text(), items);
    }

    private static CorrectionSet.Item item(Tree tree) {
        Tree expected = tree.get("expected");
        ValueText seen = ValueText.parse(need(expected, "state"), expected.get("text").text());
        Change change = new Change(need(tree, "key"), seen, tree.get("replacement").optional()
                .orElseThrow(() -> new IllegalArgumentException("replacement")), need(tree, "reason"));
        return new CorrectionSet.Item(change, need(tree, "author"), Instant.parse(need(tree, "at")));
    }

    private static String need(Tree tree, String name) {
        return tree.get(name).optional().filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
