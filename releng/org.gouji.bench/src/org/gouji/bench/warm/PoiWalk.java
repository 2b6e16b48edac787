package org.gouji.bench.warm;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Apache POI walks the paragraphs and the cells of a document and takes their text. */
final class PoiWalk {

    private long tables;
    private long characters;

    /** Characters of all paragraphs and cells. */
    static PoiWalk of(Path file) throws IOException {
        PoiWalk walk = new PoiWalk();
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(zip)) {
            document.getBodyElements().forEach(walk::take);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return walk;
    }

    private void take(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            characters += paragraph.getText().length();
        } else if (element instanceof XWPFTable table) {
            tables++;
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    characters += cell.getText().length();
                }
            }
        }
    }

    long tables() {
        return tables;
    }

    long characters() {
        return characters;
    }
}
