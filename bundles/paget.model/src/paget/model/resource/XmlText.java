package paget.model.resource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Looks at the text of a file that is no well-formed XML, to say what it is instead. */
final class XmlText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private XmlText() {
    }

    /** The text of a file, in UTF-16 where it begins with a byte order mark, else in UTF-8. */
    static String decode(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static boolean beginsAsXml(String text) {
        return text.stripLeading().startsWith("<");
    }

    /**
     * Whether nothing but white space follows a place.
     *
     * @param line line, from 1
     * @param column column, from 1
     */
    static boolean endsAt(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return true;
            }
            start = end + 1;
        }
        return text.substring(Math.min(text.length(), start + Math.max(0, column - 1))).isBlank();
    }
}
