package io.github.dukien.archive.input;

import io.github.dukien.archive.internal.charset.Encoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Encoding and separator of a table from its beginning. */
final class CsvGuess {
    private CsvGuess() {}

    /** UTF-8 if the beginning is, else windows-1252, in which older encodings are recognised row by row. */
    static Charset charset(byte[] sample, @Nullable Encoding forced) {
        if (forced != null && forced.charset() != null) {
            return forced.charset();
        }
        int mark = sample.length < 2 ? 0 : (sample[0] & 0xFF) << 8 | sample[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        CharBuffer out = CharBuffer.allocate(sample.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample), out, false);
        return result.isError() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    /** What stands most often in the first line: comma, semicolon or tab. */
    static char separator(byte[] sample) {
        int[] count = new int[128];
        for (byte b : sample) {
            if (b == '\n') {
                break;
            }
            count[Math.max(b, 0)]++;
        }
        char best = ',';
        best = count[';'] > count[best] ? ';' : best;
        return count['\t'] > count[best] ? '\t' : best;
    }
}
