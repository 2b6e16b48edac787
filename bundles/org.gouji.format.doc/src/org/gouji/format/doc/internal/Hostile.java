package org.gouji.format.doc.internal;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.FileSystemException;
import java.util.NoSuchElementException;

import org.apache.poi.util.RecordFormatException;

/**
 * Runs calls into the library. It answers damaged files with the runtime exceptions of its array accesses and checks:
 * those, and no others, are the file's fault. Nothing of the host may run inside.
 */
final class Hostile {

    private Hostile() {
    }

    /** A call into the library. */
    interface Call<T> {
        T run() throws IOException;
    }

    static <T> T call(Call<T> call) throws DamagedException, IOException {
        try {
            return call.run();
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException
                | NegativeArraySizeException | NoSuchElementException | ArithmeticException | ClassCastException
                | NullPointerException | BufferUnderflowException | RecordFormatException e) {
            throw new DamagedException(e);
        }
    }
}
