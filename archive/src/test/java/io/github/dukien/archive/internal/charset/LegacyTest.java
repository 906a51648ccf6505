package io.github.dukien.archive.internal.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.archive.testing.Samples;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyTest {
    private static String latin(byte[] bytes) {
        return Latin.decode(bytes, 0);
    }

    @Test
    void the_letters_are_all_there() {
        assertThat(Samples.LETTERS.chars().distinct().count()).isEqualTo(2 * (17 + 72));
        assertThat(Samples.LETTERS.chars().filter(c -> c > 0x7F).count()).isEqualTo(134);
    }

    @Test
    void windows_1258_brings_back_every_letter() {
        assertThat(Legacy.WINDOWS_1258.decode(latin(Samples.windows1258(Samples.LETTERS))))
                .isEqualTo(Samples.LETTERS);
    }

    @Test
    void vni_brings_back_every_letter() {
        for (String letter : Samples.LETTERS.split("")) {
            assertThat(Legacy.VNI.decode(latin(Samples.vni(letter)))).isEqualTo(letter);
        }
        assertThat(Legacy.VNI.decode(latin(Samples.vni(Samples.LETTERS)))).isEqualTo(Samples.LETTERS);
    }

    @Test
    void viqr_brings_back_every_letter() {
        for (String letter : Samples.LETTERS.split("")) {
            assertThat(Legacy.VIQR.decode(Samples.viqr(letter))).isEqualTo(letter);
        }
    }

    @Test
    void tcvn3_brings_back_every_small_letter_and_the_capitals_it_has() {
        for (String letter : Samples.LETTERS.split("")) {
            boolean capitalOfTheFont = Character.isUpperCase(letter.charAt(0))
                    && Letters.tone(Character.toLowerCase(letter.charAt(0))) != 0;
            String back =
                    Legacy.TCVN3.decode("x" + latin(Samples.tcvn3(letter))).substring(1);
            assertThat(back).isEqualTo(capitalOfTheFont ? letter.toLowerCase(Locale.ROOT) : letter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '$',
            value = {
                "HỘI NGHỊ TỔNG KẾT Ở XÃ, HỘI NGHỊ TỔNG KẾT Ở XÃ",
                "BÍ THƯ ĐẢNG ỦY XÃ Ý YÊN, BÍ THƯ ĐẢNG ỦY XÃ Ý YÊN",
                "Ủy ban nhân dân xã, Ủy ban nhân dân xã",
                "Đã họp. Ở các ấp đều có, Đã họp. Ở các ấp đều có",
                "bà Lê Thị Ánh ở huyện Ý Yên, bà Lê Thị ánh ở huyện ý Yên",
                "UBND huyện ủy thác cho HĐND, UBND huyện ủy thác cho HĐND",
                "Từ ngày ấy, Từ ngày ấy",
            })
    void tcvn3_capitals_come_back_where_the_words_around_are_capitals_or_a_sentence_opens(String text, String back) {
        assertThat(Legacy.TCVN3.decode(latin(Samples.tcvn3(text)))).isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "TCVN3 | C«ng hoµ x· héi chñ nghÜa ViÖt Nam | Công hoà xã hội chủ nghĩa Việt Nam",
                "TCVN3 | §éc lËp - Tù do - H¹nh phóc | Độc lập - Tự do - Hạnh phúc",
                "VNI | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam",
                "VNI | Ñoäc laäp - Töï do - Haïnh phuùc | Độc lập - Tự do - Hạnh phúc",
                "VIQR | Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam | Cộng hòa xã hội chủ nghĩa Việt Nam",
                "VIQR | DDo^.c la^.p - Tu+. do - Ha.nh phu'c | Độc lập - Tự do - Hạnh phúc",
                "VIQR | ddu*o*`ng ve^` que^. Be^'n Tre\\. | đường về quệ Bến Tre.",
                "VIQR | o+? ve^`. Kho^ng biet... | ở về. Không biet...",
                "VIQR | to^'i na'^y ho.c | tối nấy học",
                "VIQR | http://add.gov.vn/add | http://add.gov.vn/add",
            })
    void known_lines_come_back(Legacy encoding, String old, String unicode) {
        assertThat(encoding.decode(old)).isEqualTo(unicode);
    }

    @Test
    void what_is_no_part_of_an_encoding_stays() {
        String foreign = "emoji \uD83D\uDE00, 中文, \u0007";
        for (Legacy legacy : Legacy.values()) {
            assertThat(legacy.decode(foreign)).isEqualTo(foreign);
        }
    }

    @Test
    void windows_1258_is_javas_own_code_page() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        for (int i = 0; i < 256; i++) {
            String theirs = new String(all, i, 1, Charset.forName("windows-1258"));
            String ours = Legacy.WINDOWS_1258.decode(Latin.decode(all, i).substring(0, 1));
            if (!theirs.equals("\uFFFD")) {
                assertThat(ours).as("%02X", i).isEqualTo(theirs);
            }
        }
    }

    @Test
    void ascii_and_utf8_samples_are_what_they_seem() {
        assertThat(Samples.viqr("Đã ở").getBytes(StandardCharsets.US_ASCII))
                .asString()
                .isEqualTo("DDa~ o+?");
    }
}
