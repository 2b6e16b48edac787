package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.AcrossYears;
import org.gouji.model.schema.CellKind;
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

/**
 * Reads what {@link SchemaPacker} wrote. It runs in every start and only once there, so it is plain loops: functions as
 * objects would cost more to link than the loops to run.
 */
public final class SchemaUnpacker {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final CellKind[] CELL_KINDS = CellKind.values();
    private static final Equation.Relation[] RELATIONS = Equation.Relation.values();
    private static final FormMapping.Kind[] MAPPING_KINDS = FormMapping.Kind.values();

    private final int[] words;
    private final String[] texts;
    private int next;

    private SchemaUnpacker(ByteBuffer body) {
        texts = new String[body.getInt()];
        char[] chars = new char[body.getInt()];
        body.asCharBuffer().get(chars);
        body.position(body.position() + Character.BYTES * chars.length);
        IntBuffer ints = body.asIntBuffer();
        words = new int[ints.remaining()];
        ints.get(words);
        int from = 0;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(chars, from, words[i]);
            from += words[i];
        }
        next = texts.length;
    }

    /**
     * Unpacks a schema.
     *
     * @param packed what was packed
     * @param source the schema file
     * @return the schema, or empty when it was packed from another file or is damaged
     */
    public static Optional<FormSchema> unpack(byte[] packed, byte[] source) {
        if (!PackedHeader.fits(packed, source)) {
            return Optional.empty();
        }
        ByteBuffer body = ByteBuffer.wrap(packed);
        body.position(PackedHeader.BYTES);
        return Optional.of(new SchemaUnpacker(body).schema());
    }

    private int number() {
        return words[next++];
    }

    private boolean flag() {
        return number() == 1;
    }

    private String text() {
        return texts[number()];
    }

    private LocalizedText localized() {
        return new LocalizedText(text(), text());
    }

    private Severity severity() {
        return SEVERITIES[number()];
    }

    private BigDecimal decimal() {
        return new BigDecimal(text());
    }

    private List<String> textList() {
        String[] list = new String[number()];
        for (int i = 0; i < list.length; i++) {
            list[i] = text();
        }
        return List.of(list);
    }

    private FormSchema schema() {
        FormSchema.Identity identity = new FormSchema.Identity(text(), number(), localized());
        FormSchema.Basis basis = new FormSchema.Basis(text(), text(), number(), number());
        return new FormSchema(identity, basis, new FormSchema.Parts(sections(), tables(), cells(), equations(),
                new AcrossYears(yearEquations(), jumps()), mappings(), textList()));
    }

    private List<SectionSpec> sections() {
        int count = number();
        List<SectionSpec> sections = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sections.add(new SectionSpec(text(), text(), label(), keywords()));
        }
        return sections;
    }

    private List<List<String>> keywords() {
        int count = number();
        List<List<String>> keywords = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keywords.add(textList());
        }
        return keywords;
    }

    private Label label() {
        String text = text();
        Label.Variant[] variants = new Label.Variant[number()];
        for (int i = 0; i < variants.length; i++) {
            variants[i] = new Label.Variant(text(), severity());
        }
        return new Label(text, List.of(variants));
    }

    private List<FormTable> tables() {
        int count = number();
        List<FormTable> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(new FormTable(text(), text(), localized(), blocks()));
        }
        return tables;
    }

    private List<FormBlock> blocks() {
        int count = number();
        List<FormBlock> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Optional<Label> title = number() == 0 ? Optional.empty() : Optional.of(label());
            blocks.add(new FormBlock(title, label(), nodes(), nodes()));
        }
        return blocks;
    }

    private List<LabelNode> nodes() {
        LabelNode[] nodes = new LabelNode[number()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new LabelNode(text(), label(), number(), nodes());
        }
        return List.of(nodes);
    }

    private List<CellSpec> cells() {
        int count = number();
        List<CellSpec> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new CellSpec(text(), text(), number(), text(), text(), CELL_KINDS[number()], unit(), number(),
                    localized()));
        }
        return cells;
    }

    private Optional<String> unit() {
        return number() == 0 ? Optional.empty() : Optional.of(text());
    }

    private List<Equation> equations() {
        int count = number();
        List<Equation> equations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            equations.add(new Equation(text(), text(), severity(), RELATIONS[number()], terms(), terms(), localized(),
                    flag()));
        }
        return equations;
    }

    private List<Equation.Term> terms() {
        Equation.Term[] terms = new Equation.Term[number()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = new Equation.Term(number(), text());
        }
        return List.of(terms);
    }

    private List<YearEquation> yearEquations() {
        int count = number();
        List<YearEquation> equations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            equations.add(new YearEquation(text(), text(), severity(), yearTerms(), yearTerms(), textList(),
                    localized(), flag()));
        }
        return equations;
    }

    private List<YearEquation.YearTerm> yearTerms() {
        YearEquation.YearTerm[] terms = new YearEquation.YearTerm[number()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = new YearEquation.YearTerm(number(), flag(), text());
        }
        return List.of(terms);
    }

    private List<JumpCheck> jumps() {
        int count = number();
        List<JumpCheck> jumps = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            jumps.add(new JumpCheck(text(), decimal(), decimal(), decimal(), textList()));
        }
        return jumps;
    }

    private List<FormMapping> mappings() {
        int count = number();
        List<FormMapping> mappings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            mappings.add(new FormMapping(text(), text(), entries(), added()));
        }
        return mappings;
    }

    private List<FormMapping.Entry> entries() {
        int count = number();
        List<FormMapping.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new FormMapping.Entry(MAPPING_KINDS[number()], text(), textList(), localized()));
        }
        return entries;
    }

    private List<FormMapping.Added> added() {
        int count = number();
        List<FormMapping.Added> added = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            added.add(new FormMapping.Added(text(), localized()));
        }
        return added;
    }
}
