package io.github.dukien.archive.internal.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.archive.testing.Samples;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-16LE, 'FF FE', UTF-16LE",
        "UTF-16BE, 'FE FF', UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
    })
    void unicode_in_all_its_forms(String charset, String mark, String name) throws Exception {
        byte[] text = Samples.REPORT.getBytes(Charset.forName(charset));
        byte[] bytes = new byte[text.length + mark.split(" ").length * (mark.isEmpty() ? 0 : 1)];
        int at = 0;
        for (String hex : mark.isEmpty() ? new String[0] : mark.split(" ")) {
            bytes[at++] = (byte) Integer.parseInt(hex, 16);
        }
        System.arraycopy(text, 0, bytes, at, text.length);
        assertThat(Decoder.decodeText(bytes, null)).isEqualTo(new Decoded(Samples.REPORT, name, false, false, null));
    }

    @Test
    void the_mark_of_utf8_counts_as_a_character_since_others_count_it() throws Exception {
        String text = "\uFEFF" + Samples.REPORT;
        assertThat(Decoder.decodeText(text.getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo(new Decoded(text, "UTF-8", false, false, null));
    }

    @Test
    void declarations_count_where_the_bytes_are_not_utf8() throws Exception {
        byte[] utf8 = Samples.REPORT.getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(utf8, "windows-1252", null).encoding()).isEqualTo("UTF-8");
        byte[] old = Samples.windows1258(Samples.REPORT);
        assertThat(Decoder.decode(old, "windows-1258", null).text()).isEqualTo(Samples.REPORT);
        byte[] russian = "Хорошо, очень хорошо".getBytes(Charset.forName("windows-1251"));
        assertThat(Decoder.decode(russian, "windows-1251", null).text()).isEqualTo("Хорошо, очень хорошо");
        assertThat(Decoder.decode(old, "x-user-defined", null).encoding()).isEqualTo("windows-1252");
        assertThat(Decoder.decode(old, "no such; thing", null).guessed()).isTrue();
    }

    @Test
    void a_little_damage_is_read_and_told() throws Exception {
        byte[] bytes = Samples.REPORT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\u00BB'));
        cut[60] = (byte) 0xFF;
        Decoded decoded = Decoder.decodeText(cut, null);
        assertThat(decoded.text()).contains("\uFFFD").contains("hội nghị");
        assertThat(decoded.converted()).isTrue();
        assertThat(decoded.note()).startsWith("invalid UTF-8:");
    }

    @Test
    void english_with_curly_quotes_needs_no_name() throws Exception {
        byte[] bytes =
                "The \u201Creport\u201D of the committee isn\u2019t long enough to be read twice by anybody here, or at a caf\u00E9."
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decodeText(bytes, null).encoding()).isEqualTo("windows-1252");
    }

    @Test
    void unknown_encodings_are_refused_and_the_mend_is_named() {
        byte[] bytes = "Хорошо, очень хорошо, просто отлично".getBytes(Charset.forName("KOI8-R"));
        assertThatThrownBy(() -> Decoder.decodeText(bytes, null))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("--encoding");
        assertThatThrownBy(() -> Encoding.named("klingon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("klingon")
                .hasMessageContaining("TCVN3");
        assertThatThrownBy(() -> Decoder.decodeText(new byte[] {(byte) 0xC3}, Encoding.named("UTF-8")))
                .hasMessage("not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4 x",
                "PK\u0003\u0004 x",
                "\u0089PNG\r\n",
                "GIF89a",
                "{\\rtf1 x}",
                "abc\u0000def",
                "\u0001\u0002\u0003abc"
            })
    void binary_is_refused(String head) {
        assertThatThrownBy(() -> Decoder.decodeText(head.getBytes(StandardCharsets.ISO_8859_1), null))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("binary");
    }

    @Test
    void no_bytes_break_it() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int k = 0; k < bytes.length; k++) {
                    bytes[k] = (byte) (bytes[k] < 0x20 && bytes[k] >= 0 ? ' ' : bytes[k]);
                }
            }
            try {
                assertThat(Decoder.decodeText(bytes, null).text()).isNotNull();
            } catch (UnreadableException e) {
                assertThat(e).hasMessageMatching("(binary|unknown encoding|not valid).*");
            }
        }
    }
}
