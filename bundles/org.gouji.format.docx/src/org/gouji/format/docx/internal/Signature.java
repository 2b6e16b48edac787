package org.gouji.format.docx.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.gouji.model.InputStatus;

/** Tells by its first and last bytes what a file is that cannot be read as a package. */
final class Signature {

    static final String ZIP = "504B0304";
    static final String OLE = "D0CF11E0";

    /** Name of the stream in which an encrypted document lies. */
    static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    /** Name of the stream in which a document of Word 97 lies. */
    static final byte[] LEGACY = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    /** Namespace of a package written as one XML file. */
    static final byte[] FLAT = "http://schemas.microsoft.com/office/2006/xmlPackage"
            .getBytes(StandardCharsets.US_ASCII);

    /** Content type that such a package gives its main part when it is a Word document. */
    static final byte[] FLAT_MAIN = "wordprocessingml".getBytes(StandardCharsets.US_ASCII);

    /** Where a zip tells whether its first part is encrypted. */
    private static final int FLAGS = 6;
    private static final int BLOCK = 1 << 16;

    private Signature() {
    }

    static ZipFile openZip(Path file) throws IOException {
        byte[] start = start(file, FLAGS + 2);
        if (start.length < 4) {
            throw new Unreadable(InputStatus.TRUNCATED, "文件为空或几乎为空", "the file is empty or nearly so");
        }
        if (start[0] != 'P' || start[1] != 'K') {
            throw other(file, start(file, BLOCK));
        }
        if (start.length > FLAGS && (start[FLAGS] & 1) != 0) {
            throw encrypted();
        }
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // sizes and places in a damaged directory can point anywhere
            throw noZip(file, e);
        }
    }

    private static Unreadable encrypted() {
        return new Unreadable(InputStatus.ENCRYPTED, "压缩包设有密码，请去掉密码后重新保存",
                "the zip is protected by a password; save it without one");
    }

    private static Unreadable noZip(Path file, Exception e) throws IOException {
        if (!ZipDirectory.isWhole(file)) {
            return new Unreadable(InputStatus.TRUNCATED, "文件不完整：缺少结尾的目录，可能没有传完",
                    "the file is cut off: its directory at the end is missing; was it transferred completely?", e);
        }
        if (ZipDirectory.isEncrypted(file)) {
            return encrypted();
        }
        return new Unreadable(InputStatus.MALFORMED_PACKAGE, "文件已损坏：压缩包目录无效",
                "the file is damaged: the directory of the package is invalid (" + e.getMessage() + ")", e);
    }

    private static Unreadable other(Path file, byte[] start) throws IOException {
        if ((start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            return contains(file, ENCRYPTED)
                    ? new Unreadable(InputStatus.ENCRYPTED, "文档设有打开密码，请去掉密码后重新保存",
                            "the document is protected by a password; save it without one")
                    : new Unreadable(InputStatus.WRONG_EXTENSION, "不是docx，而是旧格式（OLE2，如doc）的文件",
                            "not a docx but a file of the old kind (OLE2, such as doc)");
        }
        if (indexOf(start, start.length, FLAT) >= 0) {
            return new Unreadable(InputStatus.UNSUPPORTED_VARIANT, "是Word的单一XML文件，请在Word中另存为docx",
                    "a Word document as one XML file; save it as docx in Word");
        }
        return new Unreadable(InputStatus.NOT_A_DOCUMENT, "不是docx文件：开头不是压缩包",
                "no docx file: it does not begin as a zip");
    }

    private static byte[] start(Path file, int count) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(count);
        }
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        byte[] window = new byte[2 * BLOCK];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(window, 0, BLOCK);
            while (read > 0) {
                int end = kept + read;
                if (indexOf(window, end, wanted) >= 0) {
                    return true;
                }
                kept = Math.min(end, wanted.length);
                System.arraycopy(window, end - kept, window, 0, kept);
                read = in.readNBytes(window, kept, BLOCK);
            }
        }
        return false;
    }

    static int indexOf(byte[] bytes, int end, byte[] wanted) {
        for (int i = 0; i <= end - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && bytes[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
