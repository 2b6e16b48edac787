package org.gouji.binding.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.AcrossYears;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.JumpCheck;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;
import org.gouji.model.schema.YearEquation;

/** Writes a schema in the form that {@link SchemaUnpacker} reads: each text once, then numbers only. */
public final class SchemaPacker {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();

    private SchemaPacker() {
    }

    /**
     * Packs a schema.
     *
     * @param schema the schema
     * @param source the file it was read from; only with this very file the result may be used
     * @return the packed schema
     */
    public static byte[] pack(FormSchema schema, byte[] source) throws IOException {
        SchemaPacker packer = new SchemaPacker();
        packer.schema(schema);
        byte[] body = packer.body();
        ByteBuffer packed = ByteBuffer.allocate(PackedHeader.BYTES + body.length);
        PackedHeader.of(source, body).write(packed);
        return packed.put(body).array();
    }

    private byte[] body() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(texts.size());
        out.writeInt(texts.stream().mapToInt(String::length).sum());
        for (String text : texts) {
            out.writeChars(text);
        }
        for (String text : texts) {
            out.writeInt(text.length());
        }
        for (int word : words) {
            out.writeInt(word);
        }
        return bytes.toByteArray();
    }

    private void number(int number) {
        words.add(number);
    }

    private void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    private void text(String text) {
        number(numbers.computeIfAbsent(text, fresh -> {
            texts.add(fresh);
            return texts.size() - 1;
        }));
    }

    private void text(LocalizedText text) {
        text(text.zh());
        text(text.en());
    }

    private <T> void list(List<T> elements, Consumer<T> each) {
        number(elements.size());
        elements.forEach(each);
    }

    private void texts(List<String> all) {
        list(all, this::text);
    }

    private void schema(FormSchema schema) {
        text(schema.id());
        number(schema.revision());
        text(schema.title());
        text(schema.basis().paper());
        text(schema.basis().mark());
        number(schema.basis().firstYear());
        number(schema.basis().lastYear());
        list(schema.sections(), this::section);
        list(schema.tables(), this::table);
        list(schema.cells(), this::cell);
        list(schema.equations(), this::equation);
        AcrossYears years = schema.acrossYears();
        list(years.equations(), this::yearEquation);
        list(years.jumps(), this::jump);
        list(schema.mappings(), this::mapping);
        texts(schema.sums());
    }

    private void section(SectionSpec section) {
        text(section.id());
        text(section.numeral());
        label(section.label());
        list(section.keywords(), this::texts);
    }

    private void label(Label label) {
        text(label.text());
        list(label.variants(), variant -> {
            text(variant.text());
            number(variant.severity().ordinal());
        });
    }

    private void table(FormTable table) {
        text(table.id());
        text(table.section());
        text(table.title());
        list(table.blocks(), this::block);
    }

    private void block(FormBlock block) {
        list(block.title().stream().toList(), this::label);
        label(block.corner());
        list(block.columns(), this::node);
        list(block.rows(), this::node);
    }

    private void node(LabelNode node) {
        text(node.code());
        label(node.label());
        number(node.span());
        list(node.children(), this::node);
    }

    private void cell(CellSpec cell) {
        text(cell.key());
        text(cell.table());
        number(cell.block());
        text(cell.row());
        text(cell.column());
        number(cell.kind().ordinal());
        texts(cell.unit().stream().toList());
        number(cell.decimals());
        text(cell.name());
    }

    private void equation(Equation equation) {
        text(equation.code());
        text(equation.id());
        number(equation.severity().ordinal());
        number(equation.relation().ordinal());
        list(equation.left(), this::term);
        list(equation.right(), this::term);
        text(equation.statement());
        flag(equation.official());
    }

    private void term(Equation.Term term) {
        number(term.sign());
        text(term.key());
    }

    private void yearEquation(YearEquation equation) {
        text(equation.code());
        text(equation.id());
        number(equation.severity().ordinal());
        list(equation.left(), this::yearTerm);
        list(equation.right(), this::yearTerm);
        texts(equation.crosses());
        text(equation.statement());
        flag(equation.official());
    }

    private void yearTerm(YearEquation.YearTerm term) {
        number(term.sign());
        flag(term.last());
        text(term.key());
    }

    private void jump(JumpCheck jump) {
        text(jump.code());
        text(jump.above().toString());
        text(jump.below().toString());
        text(jump.base().toString());
        texts(jump.keys());
    }

    private void mapping(FormMapping mapping) {
        text(mapping.from());
        text(mapping.to());
        list(mapping.entries(), entry -> {
            number(entry.kind().ordinal());
            text(entry.key());
            texts(entry.targets());
            text(entry.reason());
        });
        list(mapping.added(), added -> {
            text(added.key());
            text(added.reason());
        });
    }
}
