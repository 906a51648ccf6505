package io.github.dukien.table;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact with the report it stands in.
 *
 * @param in the report
 * @param fact the fact
 */
record FactRow<F extends Fact>(NumberedReport in, F fact) {
    static <F extends Fact> List<FactRow<F>> of(NumberedReport in, Class<F> type) {
        return in.report().facts(type).stream()
                .map(fact -> new FactRow<>(in, fact))
                .toList();
    }

    Source source() {
        return fact.source();
    }

    /** A table of facts: the columns that all have, then its own. */
    static <F extends Fact> Table<FactRow<F>> table(
            String name, String description, Class<F> type, List<Column<F>> own) {
        List<Column<FactRow<F>>> columns = new ArrayList<>(common());
        own.forEach(column -> columns.add(column.of(FactRow::fact)));
        return new Table<>(name, description, type, columns, in -> of(in, type));
    }

    private static <F extends Fact> List<Column<FactRow<F>>> common() {
        return List.of(
                Column.integer(
                        "article",
                        "number of the article: articles.article",
                        row -> row.in().number()),
                Column.text(
                        "article_id",
                        "id of the article",
                        row -> row.in().report().id()),
                Column.text(
                        "fact",
                        "id of the fact in its article",
                        row -> row.source().id()),
                Column.text(
                        "text", "the words of the article", row -> row.source().text()),
                Column.integer("start_char", "first character (UTF-16 code unit, from 0)", row ->
                        (long) row.source().span().start()),
                Column.integer("end_char", "one behind the last character", row ->
                        (long) row.source().span().end()),
                Column.integer("mentions", "how many times more the article says it", row ->
                        (long) row.source().mentions().size()),
                Column.text("rule", "rule that found it, in reports made with --explain", row -> {
                    var evidence = row.source().evidence();
                    return evidence == null ? null : evidence.rule();
                }));
    }
}
