package io.github.dukien.archive.internal.charset;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An encoding of Vietnamese from before Unicode. Each is converted from characters, not bytes: the page may be the
 * bytes themselves (then {@link Latin} makes characters of them), or text that some program took for Latin-1 and saved
 * as UTF-8.
 */
public enum Legacy {
    /** TCVN 5712:1993 VN3, the ABC keyboards and the .Vn fonts. */
    TCVN3("TCVN3"),
    /** VNI for Windows: a letter and a letter-like mark behind it. */
    VNI("VNI"),
    /** Letters and the punctuation that looks like their marks, RFC 1456. */
    VIQR("VIQR"),
    /** Microsoft's code page, with combining tones. */
    WINDOWS_1258("windows-1258");

    private final String label;

    Legacy(String label) {
        this.label = label;
    }

    /** The name that reports carry. */
    public String label() {
        return label;
    }

    /** The text in Unicode, NFC. Characters that are no part of the encoding stay. */
    public String decode(String latin) {
        return switch (this) {
            case TCVN3 -> Tcvn3.decode(latin);
            case VNI -> Vni.decode(latin);
            case VIQR -> Viqr.decode(latin);
            case WINDOWS_1258 -> Windows1258.decode(latin);
        };
    }

    /** The encoding of a name that users give, in any case; null if it is none of these. */
    public static @Nullable Legacy named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "tcvn3", "tcvn", "abc", "tcvn-5712", "tcvn5712-1", "x-viet-tcvn5712" -> TCVN3;
            case "vni", "vni-win", "x-viet-vni" -> VNI;
            case "viqr", "vietnet", "x-viet-viqr" -> VIQR;
            case "windows-1258", "cp1258", "1258", "x-cp1258" -> WINDOWS_1258;
            default -> null;
        };
    }
}
