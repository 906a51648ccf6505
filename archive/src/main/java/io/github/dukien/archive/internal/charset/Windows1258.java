package io.github.dukien.archive.internal.charset;

import java.text.Normalizer;

/**
 * Windows-1258. It is windows-1252 but for the places below; tones stand behind their vowel as combining marks. Source:
 * the code page's published mapping.
 */
final class Windows1258 {
    private Windows1258() {}

    static String decode(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            text.append(decode(latin.charAt(i)));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static char decode(char c) {
        return switch (Latin.toByte(c)) {
            case 0xC3 -> 'Ă';
            case 0xCC -> Letters.GRAVE;
            case 0xD0 -> 'Đ';
            case 0xD2 -> Letters.HOOK;
            case 0xD5 -> 'Ơ';
            case 0xDD -> 'Ư';
            case 0xDE -> Letters.TILDE;
            case 0xE3 -> 'ă';
            case 0xEC -> Letters.ACUTE;
            case 0xF0 -> 'đ';
            case 0xF2 -> Letters.DOT;
            case 0xF5 -> 'ơ';
            case 0xFD -> 'ư';
            case 0xFE -> '₫';
            default -> c;
        };
    }
}
