package org.gouji.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The byte order marks and what they stand for. The longer ones come first: UTF-32LE begins like UTF-16LE. */
final class ByteOrderMarks {

    private record Mark(byte[] bytes, String charset) {

        Mark(String hex, String charset) {
            this(HexFormat.of().parseHex(hex), charset);
        }
    }

    private static final List<Mark> MARKS = List.of(new Mark("fffe0000", "UTF-32LE"),
            new Mark("0000feff", "UTF-32BE"), new Mark("84319533", "GB18030"), new Mark("efbbbf", "UTF-8"),
            new Mark("fffe", "UTF-16LE"), new Mark("feff", "UTF-16BE"));

    private ByteOrderMarks() {
    }

    static Optional<TextEncoding> of(byte[] first) {
        return MARKS.stream().filter(mark -> startsWith(first, mark.bytes())).findFirst()
                .map(mark -> new TextEncoding(Charset.forName(mark.charset()), mark.bytes().length, true));
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
