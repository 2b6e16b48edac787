package org.gouji.rules.sets.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;

/**
 * What a sentence itself calls the figure that it gives by body, in the words of the form's rows: 新收政府信息公开申请. Any word
 * besides, such as one of a part of the year or of a way of applying, may narrow the figure: then nothing is named.
 */
final class FigureWords {

    private static final int SHORTEST = 4;
    private static final Pattern LABEL = Pattern.compile("‘([^’]+)’.*");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[^）]{1,3}）|[0-9]+[.．、])");
    private static final Pattern FRAME = Pattern.compile("（[^）]*）|^本年度?|数量$");
    private static final String OBJECT = "政府信息公开";
    private static final String ANY_OBJECT = "到?的?(?:依申请公开政府信息|依申请公开|政府信息公开|信息公开)?的?";
    private static final String UNIT = "(?:件|宗|条|份|起)";
    /** Words that leave the figure as it is. */
    private static final Pattern PLAIN = Pattern.compile("全[市县省区州镇年]|本年度?|年度|人民政府|政府|机关|部门|单位|街道|办事处|下级|所属|辖区|地区"
            + "|各|[市县区旗州乡镇]|[总共]计|合计|累计|共|数量|总数|总量|其中|分别|为|是|如下|按|和|及|与|[0-9,]+" + UNIT + "|" + UNIT
            + "|[、，,：:（）()。；;\\s\\p{Z}]");

    private FigureWords() {
    }

    /** The one total of a row that the sentence names, when it says nothing else. */
    static Optional<String> key(FormSchema schema, Breakdown breakdown, int year, String government) {
        String said = breakdown.words().replaceAll("[\\s\\p{Z}]", "").replaceAll(year + "年度?", "").replace(government,
                "");
        String words = BodyNames.area(government).map(area -> said.replace(area, "")).orElse(said);
        List<String> keys = schema.sums().stream()
                .filter(key -> schema.cell(key).filter(cell -> named(cell, words))
                        .filter(cell -> isTotal(schema, cell)).isPresent())
                .toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    /** Whether a cell is the only one of its row, or what the others of it add up to. */
    private static boolean isTotal(FormSchema schema, CellSpec cell) {
        return schema.cells().stream().filter(other -> sameRow(cell, other)).count() == 1
                || schema.equations().stream().filter(e -> e.relation() == Equation.Relation.EQUAL)
                        .anyMatch(e -> isSum(schema, cell, e.left(), e.right())
                                || isSum(schema, cell, e.right(), e.left()));
    }

    private static boolean isSum(FormSchema schema, CellSpec cell, List<Term> one, List<Term> others) {
        return one.size() == 1 && one.get(0).key().equals(cell.key())
                && others.stream().allMatch(term -> term.sign() > 0
                        && schema.cell(term.key()).filter(other -> sameRow(cell, other)).isPresent());
    }

    private static boolean sameRow(CellSpec one, CellSpec other) {
        return one.table().equals(other.table()) && one.block() == other.block() && one.row().equals(other.row());
    }

    private static boolean named(CellSpec cell, String words) {
        Matcher row = LABEL.matcher(cell.name().zh());
        if (!row.matches()) {
            return false;
        }
        String label = FRAME.matcher(NUMBERING.matcher(row.group(1)).replaceFirst("")).replaceAll("");
        if (label.length() < SHORTEST) {
            return false;
        }
        int object = label.indexOf(OBJECT);
        String phrase = object <= 0
                ? Pattern.quote(label)
                : Pattern.quote(label.substring(0, object)) + ANY_OBJECT
                        + Pattern.quote(label.substring(object + OBJECT.length()));
        Matcher found = Pattern.compile(phrase).matcher(words);
        return found.find() && PLAIN.matcher(found.replaceFirst("")).replaceAll("").isEmpty();
    }
}
