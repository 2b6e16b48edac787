package org.gouji.itests.forms;

import java.util.List;
import java.util.Map;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.YearEquation;
import org.gouji.model.schema.YearEquation.YearTerm;

/** Invented figures for the year after, in which the sums within the report and the relations with last year hold. */
final class FollowingYear {

    private final FormSchema schema;
    private final Map<String, Integer> last;
    private final Map<String, Integer> numbers;

    private FollowingYear(FormSchema schema, Map<String, Integer> last, long seed) {
        this.schema = schema;
        this.last = last;
        this.numbers = Figures.consistent(schema, seed);
    }

    /** Figures of a report that follows last year's figures; last year's form may be another one. */
    static Map<String, Integer> of(FormSchema schema, Map<String, Integer> last, long seed) {
        FollowingYear year = new FollowingYear(schema, last, seed);
        for (YearEquation equation : schema.acrossYears().equations()) {
            if (equation.terms().stream().allMatch(t -> !t.last() || last.containsKey(t.key()))) {
                year.follow(equation);
            }
        }
        year.settleTableThree();
        return year.numbers;
    }

    private void follow(YearEquation equation) {
        int sum = 0;
        for (YearTerm term : equation.right()) {
            sum += term.sign() * (term.last() ? last : numbers).getOrDefault(term.key(), 0);
        }
        numbers.put(equation.left().get(0).key(), Math.max(0, sum));
    }

    /** What was received and what is open make up for the changed row of what was carried over. */
    private void settleTableThree() {
        List<String> columns = schema.cells().stream().filter(c -> c.table().equals("t3") && c.row().equals("1"))
                .map(CellSpec::column).toList();
        for (String column : columns.subList(0, columns.size() - 1)) {
            int surplus = get("1", column) + get("2", column) - get("3.7", column) - get("4", column);
            numbers.merge(key(surplus > 0 ? "4" : "1", column), Math.abs(surplus), Integer::sum);
        }
        String total = columns.get(columns.size() - 1);
        for (String row : List.of("1", "2", "4")) {
            numbers.put(key(row, total), columns.subList(0, columns.size() - 1).stream()
                    .mapToInt(column -> get(row, column)).sum());
        }
    }

    private int get(String row, String column) {
        return numbers.getOrDefault(key(row, column), 0);
    }

    private static String key(String row, String column) {
        return "t3/" + row + "/" + column;
    }
}
