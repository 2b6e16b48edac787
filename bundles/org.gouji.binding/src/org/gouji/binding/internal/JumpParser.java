package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.JumpCheck;

/** Reads which cells should not change too much from one year to the next. */
final class JumpParser {

    private final CellChoice choice;

    JumpParser(List<CellSpec> cells) {
        this.choice = new CellChoice(cells);
    }

    List<JumpCheck> parse(List<YamlNode> nodes) {
        return nodes.stream().map(this::jump).toList();
    }

    private JumpCheck jump(YamlNode node) {
        List<String> keys = new ArrayList<>();
        node.required("cells").elements().forEach(cells -> keys.addAll(choice.keys(cells)));
        JumpCheck jump = new JumpCheck(node.required("code").text(), decimal(node.required("above")),
                decimal(node.required("below")), decimal(node.required("base")), keys);
        if (jump.below().signum() < 0 || jump.below().compareTo(jump.above()) >= 0 || jump.base().signum() <= 0) {
            throw node.wrong("0 <= below < above and a base above 0 are expected");
        }
        return jump;
    }

    private static BigDecimal decimal(YamlNode node) {
        try {
            return new BigDecimal(node.text());
        } catch (NumberFormatException e) {
            throw node.wrong("a number is expected");
        }
    }
}
