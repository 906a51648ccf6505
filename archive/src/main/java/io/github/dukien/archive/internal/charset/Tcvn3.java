package io.github.dukien.archive.internal.charset;

import java.text.Normalizer;

/**
 * TCVN 5712:1993, VN3: one place for each letter, capitals only for the seven letters without a tone. A capital with a
 * tone is the same place as its small letter, shown by a capital font (.VnTimeH), so the text alone does not tell it:
 * {@link CapitalFonts} restores what the words around it make sure. The capitals and combining tones that VN2 has where
 * VN3 has nothing are read too. Source: the standard's code table.
 */
final class Tcvn3 {
    /** From 0xA1 to 0xFE; a blank where the standard has no letter. */
    private static final String TABLE = ""
            + "ĂÂÊÔƠƯĐăâêôơưđẰ" // A1-AF
            + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ" // B0-BF
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" // C0-CF
            + "éẹềểễếệìỉỄẾỒĩíịò" // D0-DF
            + "Ổỏõóọồổỗốộờởỡớợù" // E0-EF
            + "Ỗủũúụừửữứựỳỷỹýỵ"; // F0-FE

    private static final int FIRST = 0xA1;

    private Tcvn3() {}

    static String decode(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            text.append(letter(latin.charAt(i)));
        }
        StringBuilder composed = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC));
        CapitalFonts.restore(composed);
        return composed.toString();
    }

    private static char letter(char c) {
        int k = c - FIRST;
        return k >= 0 && k < TABLE.length() ? TABLE.charAt(k) : c;
    }
}
