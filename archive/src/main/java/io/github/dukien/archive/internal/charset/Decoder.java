package io.github.dukien.archive.internal.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. In this order decide: the caller, a byte order mark, the look of UTF-16, valid UTF-8, the page's
 * own declaration, UTF-8 with some damage; what is left is taken for windows-1252, in which {@link Recognizer} finds the
 * older encodings.
 */
public final class Decoder {
    private Decoder() {}

    /**
     * The characters of a document; older encodings of Vietnamese are not converted yet.
     *
     * @param bytes all of it
     * @param declared the character set that the page names, null if none
     * @param forced the caller's, null if none
     * @throws UnreadableException if it is binary
     */
    public static Decoded decode(byte[] bytes, @Nullable String declared, @Nullable Encoding forced)
            throws UnreadableException {
        if (forced != null && forced.charset() != null) {
            return forced(bytes, forced.charset(), forced.label());
        }
        Decoded unicode = unicode(bytes);
        if (unicode != null) {
            return unicode;
        }
        Binary.check(bytes);
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return Decoded.exact(utf8, "UTF-8");
        }
        Decoded found = forced == null ? declared(bytes, declared) : null;
        found = found == null && forced == null ? DamagedUtf8.decode(bytes) : found;
        return found != null ? found : new Decoded(Latin.decode(bytes, 0), "windows-1252", false, true, null);
    }

    /** The same, with older encodings of Vietnamese converted. */
    public static Decoded decodeText(byte[] bytes, @Nullable Encoding forced) throws UnreadableException {
        return convert(decode(bytes, null, forced), forced);
    }

    /** Converts characters that are still in an older encoding. */
    public static Decoded convert(Decoded decoded, @Nullable Encoding forced) throws UnreadableException {
        Legacy legacy = forced == null ? Recognizer.recognize(decoded.text()) : forced.legacy();
        if (legacy != null) {
            return decoded.from(legacy);
        }
        checkGuess(decoded, decoded.text());
        return decoded;
    }

    /** Converts a text that belongs to one that was converted. */
    public static String convertLike(String text, Decoded converted) {
        Legacy legacy = Legacy.named(converted.encoding());
        return legacy == null ? text : legacy.decode(text);
    }

    /** Refuses a guess that leaves many words with strange letters. */
    public static void checkGuess(Decoded decoded, String text) throws UnreadableException {
        if (!decoded.guessed()) {
            return;
        }
        SpellingScore score = SpellingScore.of(text);
        if (score.marked() * 10 > score.words()) {
            throw new UnreadableException(
                    "unknown encoding: neither UTF-8 nor TCVN3, VNI, VIQR or windows-1258; name it with --encoding");
        }
    }

    private static Decoded forced(byte[] bytes, Charset charset, String label) throws UnreadableException {
        String text = strict(bytes, 0, charset);
        if (text == null) {
            throw new UnreadableException("not valid " + label);
        }
        boolean mark = text.startsWith("\uFEFF") && !charset.equals(StandardCharsets.UTF_8);
        return Decoded.exact(mark ? text.substring(1) : text, label);
    }

    private static @Nullable Decoded unicode(byte[] bytes) throws UnreadableException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            String text =
                    strict(bytes, 0, StandardCharsets.UTF_8); // the mark counts for all who read the file as UTF-8
            return text == null ? null : Decoded.exact(text, "UTF-8");
        }
        Charset utf16 = Utf16.of(bytes);
        if (utf16 == null) {
            return null;
        }
        String text = strict(bytes, Utf16.hasMark(bytes) ? 2 : 0, utf16);
        if (text == null) {
            throw new UnreadableException("not valid " + utf16.name());
        }
        return Decoded.exact(text, utf16.name());
    }

    private static @Nullable Decoded declared(byte[] bytes, @Nullable String name) {
        Charset charset = name == null ? null : charset(name);
        if (charset == null
                || charset.equals(StandardCharsets.UTF_8)
                || charset.name().startsWith("UTF-16")) {
            return null;
        }
        if (Legacy.named(charset.name()) == Legacy.WINDOWS_1258) {
            return new Decoded(Windows1258.decode(Latin.decode(bytes, 0)), "windows-1258", true, false, null);
        }
        String lower = charset.name().toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("windows-1252") || lower.equals("us-ascii")) {
            return new Decoded(Latin.decode(bytes, 0), "windows-1252", false, false, null);
        }
        String text = strict(bytes, 0, charset);
        return text == null ? null : Decoded.exact(text, charset.name());
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // pages declare anything
        }
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
