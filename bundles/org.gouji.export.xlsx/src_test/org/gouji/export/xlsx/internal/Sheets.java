package org.gouji.export.xlsx.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads sheets back with another library. */
final class Sheets {

    private Sheets() {
    }

    static List<String> names(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** Rows below the head; the head's last row names the columns. */
    static List<Map<String, String>> rows(XSSFSheet sheet, int head) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int r = head; r <= sheet.getLastRowNum(); r++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Cell name : sheet.getRow(head - 1)) {
                row.put(name.getStringCellValue(), text(sheet, r, name.getColumnIndex()));
            }
            rows.add(row);
        }
        return rows;
    }

    static Map<String, Integer> columns(XSSFSheet sheet, int head) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        sheet.getRow(head - 1).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns;
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        XSSFRow line = sheet.getRow(row);
        XSSFCell cell = line == null ? null : line.getCell(column);
        return cell == null ? "" : text(cell);
    }

    /** {@code #} before a number, so that it differs from a text. */
    static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? "#" + ((XSSFCell) cell).getRawValue()
                : cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
    }

    static String fill(Cell cell) {
        var colour = ((XSSFCell) cell).getCellStyle().getFillForegroundColorColor();
        return colour == null ? "" : colour.getARGBHex().substring(2);
    }
}
