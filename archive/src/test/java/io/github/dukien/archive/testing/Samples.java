package io.github.dukien.archive.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A report written for these tests, and encoders written apart from the tables that they test: from the rules of each
 * encoding, not from its decoder.
 */
public final class Samples {
    /** A made-up report, with every kind of letter in it that prose has. */
    public static final String REPORT = """
            Xã Phước Bình tổng kết phong trào hiến đất làm đường
            Sáng ngày 12/5/2006, Đảng ủy xã Phước Bình tổ chức hội nghị tổng kết phong trào hiến đất làm đường giai đoạn 2003-2006. Đồng chí Trần Văn Khởi, Bí thư Đảng ủy xã, chủ trì hội nghị.
            Trong ba năm, nhân dân trong xã đã tự nguyện hiến hơn 4.500 m2 đất vườn, đóng góp 320 triệu đồng và 1.200 ngày công để mở rộng chín tuyến đường liên ấp.
            Hội Nông dân xã kết nạp mới 45 hội viên, nâng tổng số lên 612 hội viên; tổ hòa giải ở các ấp nhận 17 đơn, hòa giải thành 15 vụ, đạt 88%.
            Dịp này, Ủy ban nhân dân xã khen thưởng mười hai hộ gia đình có nhiều đóng góp, mỗi hộ một suất quà trị giá 500.000 đồng.
            """;

    /** All letters with a diacritic or tone, in both cases, and the plain ones: 12 vowels x 6 tones, 17 consonants, x 2. */
    public static final String LETTERS = letters();

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323"; // sắc huyền hỏi ngã nặng

    private Samples() {}

    private static String letters() {
        StringBuilder all = new StringBuilder("bcdđghklmnpqrstvx");
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            all.append(vowel);
            for (char tone : "\u0301\u0300\u0309\u0303\u0323".toCharArray()) {
                all.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        return all + all.toString().toUpperCase(java.util.Locale.ROOT);
    }

    /** Windows-1258 as Windows writes it: base letter as Java's own code page has it, tone behind it. */
    public static byte[] windows1258(String text) {
        StringBuilder split = new StringBuilder();
        for (char c : text.toCharArray()) {
            StringBuilder base = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            for (char part :
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) {
                (TONES.indexOf(part) >= 0 ? tone : base).append(part);
            }
            split.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return split.toString().getBytes(Charset.forName("windows-1258"));
    }

    /** VIQR with punctuation behind vowels escaped, as RFC 1456 asks. */
    public static String viqr(String text) {
        StringBuilder out = new StringBuilder();
        boolean afterVowel = false;
        for (char c : text.toCharArray()) {
            if (c == 'đ' || c == 'Đ') {
                out.append(c == 'đ' ? "dd" : "DD");
                afterVowel = false;
                continue;
            }
            if (afterVowel && ".?'`~^(+*".indexOf(c) >= 0) {
                out.append('\\');
            }
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            for (char part : parts.toCharArray()) {
                out.append(viqrMark(part));
            }
            afterVowel = "aeiouyAEIOUY".indexOf(parts.charAt(0)) >= 0;
        }
        return out.toString();
    }

    private static char viqrMark(char c) {
        int k = "\u0301\u0300\u0309\u0303\u0323\u0302\u0306\u031B".indexOf(c);
        return k < 0 ? c : "'`?~.^(+".charAt(k);
    }

    /** VNI for Windows by its rule: one mark for diacritic and tone behind the vowel; some letters stand alone. */
    public static byte[] vni(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            String lower = vniLower(Character.toLowerCase(c));
            out.append(Character.isUpperCase(c) ? vniUpper(lower) : lower);
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String vniUpper(String lower) {
        StringBuilder upper = new StringBuilder();
        for (char c : lower.toCharArray()) {
            upper.append(c >= '\u00E0' ? (char) (c - 0x20) : Character.toUpperCase(c));
        }
        return upper.toString();
    }

    private static String vniLower(char c) {
        String alone = "đñơôưöỵîỉæĩóịòííìì";
        int k = alone.indexOf(c);
        if (k >= 0 && k % 2 == 0) {
            return alone.substring(k + 1, k + 2);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = parts.charAt(0);
        boolean horn = parts.indexOf('\u031B') > 0;
        String row = parts.indexOf('\u0302') > 0 ? "âáàåãä" : parts.indexOf('\u0306') > 0 ? "êéèúüë" : "\0ùøûõï";
        int tone = 0;
        for (char part : parts.toCharArray()) {
            tone = Math.max(tone, TONES.indexOf(part) + 1);
        }
        String first = horn ? (base == 'o' ? "ô" : "ö") : String.valueOf(base);
        char mark = row.charAt(tone);
        return mark == 0 ? first : first + mark;
    }

    /** TCVN3: the places of the letters row by row; a capital with a tone is its small letter's place. */
    public static byte[] tcvn3(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String capitals = "ĂÂÊÔƠƯĐ";
        String small = "ăâêôơưđ";
        // tones in the order huyền, hỏi, ngã, sắc, nặng; vowels alphabetically
        int[] places = {
            0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCE, 0xCF,
            0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5,
            0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8,
            0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE
        };
        StringBuilder toned = new StringBuilder();
        for (char vowel : VOWELS.toCharArray()) {
            for (char tone : "\u0300\u0309\u0303\u0301\u0323".toCharArray()) {
                toned.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        for (char c : text.toCharArray()) {
            int tonedPlace = toned.toString().indexOf(Character.toLowerCase(c));
            int capital = capitals.indexOf(c);
            int bare = small.indexOf(c);
            out.write(
                    tonedPlace >= 0 ? places[tonedPlace] : capital >= 0 ? 0xA1 + capital : bare >= 0 ? 0xA8 + bare : c);
        }
        return out.toByteArray();
    }
}
