package io.github.dukien.corenlp;

import edu.stanford.nlp.time.Timex;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DateExpression.PartOfDay;
import io.github.dukien.fact.EdtfValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates as TIMEX3. */
final class Times {
    private Times() {}

    /**
     * The TIMEX of a date, or null for a lunar one. Quarters and halves of a year have their own values ({@code 2020-Q1},
     * {@code 2020-H1}); any other interval has none in TIMEX3, so it keeps ours, with its two ends as the range.
     */
    static @Nullable Timex timex(DateExpression date, String id) {
        EdtfValue value = date.value();
        if (value == null) {
            return null;
        }
        String named = named(value);
        String part = date.partOfDay() == null || named.length() != "2020-07-07".length() ? "" : part(date.partOfDay());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("tid", id);
        attributes.put("type", part.isEmpty() ? "DATE" : "TIME");
        attributes.put("value", named + part);
        if (date.modifier() != null) {
            attributes.put("mod", date.modifier().name());
        }
        if (named.indexOf('/') >= 0) {
            attributes.put("range", "(" + named.replace('/', ',') + ",)");
        }
        return Timex.fromMap(date.source().text(), attributes);
    }

    private static String named(EdtfValue value) {
        LocalDate from = value.from();
        LocalDate to = value.to();
        boolean months = value.value().length() == "2020-01/2020-06".length();
        if (!months || from == null || to == null || from.getYear() != to.getYear()) {
            return value.value();
        }
        int first = from.getMonthValue();
        int count = to.getMonthValue() - first + 1;
        if (count == 3 && first % 3 == 1) {
            return from.getYear() + "-Q" + (first / 3 + 1);
        }
        return count == 6 && first % 6 == 1 ? from.getYear() + "-H" + (first / 6 + 1) : value.value();
    }

    private static String part(PartOfDay part) {
        return switch (part) {
            case MORNING -> "TMO";
            case NOON -> "TMI";
            case AFTERNOON -> "TAF";
            case EVENING -> "TEV";
        };
    }
}
