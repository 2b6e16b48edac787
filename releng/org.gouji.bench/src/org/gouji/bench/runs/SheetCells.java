package org.gouji.bench.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cells of a sheet without their styles: texts, numbers, and "" where nothing stands.
 *
 * @param name the sheet's name
 * @param head the rows that do not depend on the reports
 * @param body the other rows
 */
record SheetCells(String name, List<List<Object>> head, List<List<Object>> body) {

    /** The sheets of a book; what another book about other reports begins with as well is their head. */
    static List<SheetCells> of(Path one, Path other) throws IOException {
        List<SheetCells> sheets = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(one.toFile());
                XSSFWorkbook second = new XSSFWorkbook(other.toFile())) {
            for (int i = 0; i < Math.min(book.getNumberOfSheets(), second.getNumberOfSheets()); i++) {
                List<List<Object>> rows = rows(book.getSheetAt(i));
                List<List<Object>> others = rows(second.getSheetAt(i));
                int head = 0;
                while (head < Math.min(rows.size(), others.size()) && rows.get(head).equals(others.get(head))) {
                    head++;
                }
                sheets.add(
                        new SheetCells(book.getSheetName(i), rows.subList(0, head), rows.subList(head, rows.size())));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return sheets;
    }

    private static List<List<Object>> rows(Sheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(value(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Object value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        }
        double number = cell.getNumericCellValue();
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }
}
