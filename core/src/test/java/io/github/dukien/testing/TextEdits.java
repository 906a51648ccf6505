package io.github.dukien.testing;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Random edits such as pages, editors and keyboards make; the same random numbers give the same edits. */
public final class TextEdits {
    private static final List<String> PIECES = List.of(
            " ", "\n", "\n\n", "\u00A0", "\u200B", "\r\n", "\t", ",", ".", ";", ":", "-", "–", "—", "/", "%", "(", ")",
            "“", "”", "\"", "…", "*", "#", "0", "1", "12,5", "1.000", "năm ", "ngày ", "tháng ", "tỷ đồng", "ông ",
            "Bí thư ", "và ", "trên ", "gần ", "ị", "ỷ", "Đ", "😀", "\u0301", "\u0323", "\uFEFF", "\uD83D", "<b>",
            "&nbsp;");

    private final SplittableRandom random;

    /** Edits by these random numbers. */
    public TextEdits(SplittableRandom random) {
        this.random = random;
    }

    /** The text with one to thirty edits. */
    public String edit(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(30); n > 0 && !out.isEmpty(); n--) {
            one(out);
        }
        return out.toString();
    }

    private void one(StringBuilder out) {
        int at = random.nextInt(out.length());
        int end = Math.min(out.length(), at + 1 + random.nextInt(12));
        switch (random.nextInt(7)) {
            case 0, 1 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> out.delete(at, end);
            case 3 -> out.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> out.insert(random.nextInt(out.length()), out.substring(at, end));
            case 5 -> out.replace(at, end, out.substring(at, end).toUpperCase(Locale.ROOT));
            default -> out.setCharAt(at, out.charAt(random.nextInt(out.length())));
        }
    }
}
