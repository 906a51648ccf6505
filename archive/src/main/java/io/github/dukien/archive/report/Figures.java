package io.github.dukien.archive.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as readers of the two languages write them: 1.234,5 and 1,234.5. */
final class Figures {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private Figures() {}

    static Label count(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** With at most so many decimals, the needless ones left out. */
    static Label decimal(BigDecimal number, int decimals) {
        return new Label(format(number, decimals, ',', '.'), format(number, decimals, '.', ','));
    }

    static Label percent(BigDecimal number) {
        Label figure = decimal(number, 2);
        return new Label(figure.vi() + "%", figure.en() + "%");
    }

    /** 9/7/2020 and 9 July 2020. */
    static Label day(LocalDate day) {
        return new Label(
                day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(),
                day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)));
    }

    /** An amount in đồng, in billions or millions where it is that large, with the unit. */
    static Label money(BigDecimal amount) {
        if (amount.compareTo(BILLION) >= 0) {
            return scaled(amount, BILLION, "%s tỷ đồng", "VND %s bn");
        }
        return amount.compareTo(MILLION) >= 0
                ? scaled(amount, MILLION, "%s triệu đồng", "VND %s m")
                : scaled(amount, BigDecimal.ONE, "%s đồng", "VND %s");
    }

    /** An amount in billions of đồng, three significant digits, without the unit. */
    static Label billions(BigDecimal amount) {
        BigDecimal billions = amount.divide(BILLION, 3, RoundingMode.HALF_UP);
        int decimals = billions.compareTo(BigDecimal.valueOf(100)) >= 0
                ? 0
                : billions.compareTo(BigDecimal.TEN) >= 0 ? 1 : billions.compareTo(BigDecimal.ONE) >= 0 ? 2 : 3;
        return decimal(billions, decimals);
    }

    private static Label scaled(BigDecimal amount, BigDecimal scale, String vi, String en) {
        BigDecimal value = amount.divide(scale, 2, RoundingMode.HALF_UP);
        Label figure = decimal(value, value.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 2);
        return new Label(vi.formatted(figure.vi()), en.formatted(figure.en()));
    }

    private static String format(BigDecimal number, int decimals, char point, char group) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(point);
        symbols.setGroupingSeparator(group);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
