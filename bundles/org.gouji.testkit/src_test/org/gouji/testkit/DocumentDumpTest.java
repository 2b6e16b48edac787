package org.gouji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.document.Document;
import org.junit.jupiter.api.Test;

class DocumentDumpTest {

    @Test
    void everythingCanBeSeen() {
        Document document = FakeDocuments.document().heading(1, "某局").paragraphs("一\t二\u3000", "")
                .grid("办理{2,1}|（一）|0", "（二）|0", "^|~|\u00a0{1,2}").rows("a|b", "").stream("x|y", "z").build();
        assertThat(DocumentDump.of(document)).isEqualTo("""
                heading 1 某局
                paragraph 一\\t二\\u3000
                paragraph
                table GRID 3x4
                  0 [0 rows 3 @tbl1/tr1/tc1] 办理 [1 @tbl1/tr1/tc2] （一） [2 @tbl1/tr1/tc3] 0
                  1 [1 @tbl1/tr2/tc1] （二） [2 @tbl1/tr2/tc2] 0
                  2 [2 columns 2 @tbl1/tr3/tc2] \\u00a0
                table ROWS 2x2
                  0 [0 @tbl2/tr1/tc1] a [1 @tbl2/tr1/tc2] b
                  1 [0 @tbl2/tr2/tc1]
                table CELL_STREAM 2x2
                  0 [0 @tbl3/tr1/tc1] x [1 @tbl3/tr1/tc2] y
                  1 [2 @tbl3/tr2/tc1] z
                """);
        assertThat(DocumentDump.content(document)).contains("  0 [0 rows 3] 办理 [1] （一） [2] 0\n")
                .doesNotContain("@");
    }
}
