package io.github.dukien.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.EdtfValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Seeded properties: the same cases in every run. */
class CalendarPropertyTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final List<String> MONTHS =
            List.of("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai");
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private static final List<Function<LocalDate, String>> FULL = List.of(
            d -> "ngày " + d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear(),
            d -> "ngày " + two(d.getDayOfMonth()) + "-" + two(d.getMonthValue()) + "-" + d.getYear(),
            d -> "ngày " + d.getDayOfMonth() + "." + d.getMonthValue() + "." + d.getYear(),
            d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear(),
            d -> "sáng " + d.getDayOfMonth() + " / " + d.getMonthValue() + " / " + d.getYear(),
            d -> "ngày " + d.getDayOfMonth() + " tháng " + d.getMonthValue() + " năm " + d.getYear(),
            d -> "ngày " + two(d.getDayOfMonth()) + " tháng " + two(d.getMonthValue()) + " năm " + d.getYear(),
            d -> "ngày " + d.getDayOfMonth() + " tháng " + MONTHS.get(d.getMonthValue() - 1) + " năm " + d.getYear(),
            d -> "ngày " + words(d.getDayOfMonth()) + " tháng " + d.getMonthValue() + " năm " + d.getYear(),
            d -> "chiều ngày " + d.getDayOfMonth() + "/" + d.getMonthValue() + " năm " + d.getYear(),
            LocalDate::toString);

    @Test
    void everyDayInEveryNotationIsItself() {
        for (int i = 0; i < 40_000; i += 17) {
            LocalDate day = FIRST.plusDays(i);
            Function<LocalDate, String> notation = FULL.get(i % FULL.size());
            String text = "Hội nghị của xã diễn ra " + notation.apply(day) + ", có đông đủ đại biểu.";
            assertThat(values(text, null)).as(text).containsExactly(day.toString());
        }
    }

    @Test
    void aDayWithoutYearIsTheNearestOneNotAfterPublication() {
        Random random = new Random(20);
        for (int i = 0; i < 2_000; i++) {
            LocalDate published = FIRST.plusDays(20_000 + random.nextInt(15_000));
            LocalDate day = published.minusDays(random.nextInt(300));
            String separator = List.of("/", "-", ".").get(random.nextInt(3));
            String text = "Ngày " + day.getDayOfMonth() + separator + day.getMonthValue() + ", đoàn đã thăm bản.";
            assertThat(values(text, published)).as(text + " " + published).containsExactly(day.toString());
        }
    }

    @Test
    void spansKeepTheirEnds() {
        Random random = new Random(21);
        for (int i = 0; i < 1_000; i++) {
            LocalDate from = FIRST.plusDays(25_000 + random.nextInt(10_000));
            LocalDate to = from.plusDays(1 + random.nextInt(60));
            String text = "Đợt cao điểm kéo dài từ " + FULL.get(0).apply(from) + " đến "
                    + FULL.get(i % 3).apply(to) + ".";
            assertThat(values(text, null)).as(text).containsExactly(from + "/" + to);
        }
    }

    @Test
    void noDayThatDoesNotExist() {
        for (int month = 1; month <= 14; month++) {
            for (int day = 29; day <= 40; day++) {
                String text = "Biên bản ghi ngày " + day + "/" + month + "/2023.";
                boolean real =
                        month <= 12 && day <= LocalDate.of(2023, month, 1).lengthOfMonth();
                assertThat(values(text, null)).as(text).hasSize(real ? 1 : 0);
            }
        }
    }

    @Test
    void anyTextIsReadWithoutFailure() {
        List<String> pieces = List.of(
                "ngày",
                "tháng",
                "năm",
                "quý",
                "từ",
                "đến",
                "đầu",
                "cuối",
                "nhiệm kỳ",
                "sáng",
                "hôm",
                "qua",
                "nay",
                "mùng",
                "rằm",
                "thứ",
                "hai",
                "chủ nhật",
                "/",
                "-",
                ".",
                ",",
                "(",
                ")",
                ":",
                "và",
                "I",
                "IV",
                "T",
                "Q",
                "h",
                "giờ",
                "6",
                "12",
                "31",
                "2020",
                "99",
                "0",
                "2.4.2020",
                "âm lịch",
                "Canh Tý",
                "số",
                "Chỉ thị",
                "11-CT/TU",
                "%",
                "triệu",
                "\n",
                "năm ngoái",
                "tuần",
                "tới",
                "các ngày",
                "những năm",
                "90",
                "thế kỷ",
                "kém",
                "rưỡi",
                "của",
                "khóa",
                "XII",
                "Trung ương",
                "Nghị quyết",
                "QH15",
                "a\u0301",
                "😀",
                "\u00a0");
        Random random = new Random(22);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            LocalDate published = random.nextBoolean() ? LocalDate.of(2024, 2, 29) : null;
            CivicReport report = EXTRACTOR.extract(Article.of(text.toString()).publishedOn(published));
            report.facts()
                    .forEach(f -> assertThat(f.source().span().of(text.toString()))
                            .isEqualTo(f.source().text()));
        }
    }

    @Test
    void longListsTakeLinearTime() {
        List<String> worst = List.of(
                "ngày 5, ",
                "từ ngày 1/7 (",
                "2020-",
                "1/",
                "năm ",
                "từ đến ",
                "quý I, II ",
                "tháng 7, 8, ",
                "Nghị quyết số 1, 2, ",
                "05-CT/TW, ",
                "11-CT/",
                "đầu giữa cuối ",
                "thứ hai, ",
                "12 tháng ");
        for (String piece : worst) {
            long small = time(piece.repeat(1_500));
            long large = time(piece.repeat(6_000));
            assertThat(large).as(piece).isLessThan(Math.max(3_000_000_000L, small * 14));
        }
    }

    /** The best of four runs: what other work on the machine adds to one of them does not count. */
    private static long time(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            EXTRACTOR.extract(Article.of(text).publishedOn(LocalDate.of(2024, 2, 29)));
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static List<String> values(String text, @Nullable LocalDate published) {
        return EXTRACTOR.extract(Article.of(text).publishedOn(published)).facts(DateExpression.class).stream()
                .map(DateExpression::value)
                .map(EdtfValue::toString)
                .toList();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String words(int number) {
        String unit = number % 10 == 0 ? "" : " " + unit(number);
        return number < 10 ? DIGITS.get(number) : (number < 20 ? "mười" : DIGITS.get(number / 10) + " mươi") + unit;
    }

    private static String unit(int number) {
        int unit = number % 10;
        return unit == 5
                ? "lăm"
                : unit == 1 && number > 20 ? "mốt" : unit == 4 && number > 20 ? "tư" : DIGITS.get(unit);
    }
}
