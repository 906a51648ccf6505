package io.github.dukien.table;

import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.CustomFact;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Person;
import java.util.List;
import java.util.Optional;

/**
 * The tables and their columns. Names and types are stable: a minor version may add tables, and columns at the end of
 * one, nothing else.
 *
 * <pre>{@code
 * for (Table<?> table : Schema.TABLES) {
 *     System.out.println(table.name() + ": " + table.description());
 * }
 * }</pre>
 */
public final class Schema {
    /** All tables. */
    public static final List<Table<?>> TABLES = List.of(
            new Table<>("articles", "one row for each report", null, ArticleColumns.all(), List::of),
            FactRow.table("people", "persons, once for each article", Person.class, FactColumns.people()),
            new Table<>("positions", "offices of the persons", null, positions(), PositionRow::of),
            FactRow.table("dates", "dates and periods", DateExpression.class, FactColumns.dates()),
            FactRow.table("member_counts", "members of bodies", MemberCount.class, FactColumns.memberCounts()),
            FactRow.table("percentages", "percentages", Percentage.class, FactColumns.percentages()),
            FactRow.table("money", "sums of money", Money.class, FactColumns.money()),
            FactRow.table("mediations", "grassroots mediation", MediationOutcome.class, FactColumns.mediations()),
            FactRow.table("documents", "documents by number", DocumentReference.class, FactColumns.documents()),
            FactRow.table("activities", "counted results", ActivityCount.class, FactColumns.activities()),
            FactRow.table("other_facts", "facts of other types", CustomFact.class, FactColumns.others()),
            new Table<>("checks", "stated figures against computed ones", null, checks(), CheckRow::of));

    private Schema() {}

    /** The table of a fact type; users' own types share one. */
    public static Optional<Table<?>> of(Class<? extends Fact> type) {
        return TABLES.stream()
                .filter(table -> table.facts() != null && table.facts().isAssignableFrom(type))
                .findFirst();
    }

    private static List<Column<PositionRow>> positions() {
        return List.of(
                Column.integer(
                        "article",
                        "number of the article: articles.article",
                        row -> row.holder().in().number()),
                Column.text(
                        "article_id",
                        "id of the article",
                        row -> row.holder().in().report().id()),
                Column.text(
                        "fact",
                        "id of the person in the article: people.fact",
                        row -> row.holder().source().id()),
                Column.integer("position", "number of the office of the person, from 1", row -> (long) row.number()),
                Column.text(
                        "name", "name of the person", row -> row.holder().fact().name()),
                Column.text(
                        "title",
                        "as written, with its area",
                        row -> row.position().title()),
                Column.text(
                        "office_rank",
                        "Trưởng, Phó … (rank in JSON)",
                        row -> row.position().rank()),
                Column.text("organization", "the body", row -> row.position().organization()),
                Column.text(
                        "province",
                        "province that the title names",
                        row -> row.position().province()),
                Column.text(
                        "status",
                        "CURRENT, FORMER, ACTING, ELECTED",
                        row -> row.position().status()),
                Column.text(
                        "variants",
                        "other spellings, joined by ; ",
                        row -> ArticleColumns.joined(row.position().variants())),
                Column.integer("start_char", "first character of the title", row ->
                        (long) row.position().span().start()),
                Column.integer("end_char", "one behind its last character", row ->
                        (long) row.position().span().end()));
    }

    private static List<Column<CheckRow>> checks() {
        return List.of(
                Column.integer(
                        "article",
                        "number of the article: articles.article",
                        row -> row.in().number()),
                Column.text(
                        "article_id",
                        "id of the article",
                        row -> row.in().report().id()),
                Column.integer(
                        "check_number", "number of the check in the article, from 1", row -> (long) row.number()),
                Column.text(
                        "kind",
                        "MEDIATION_RATE, BREAKDOWN_SUM, NEW_WITHIN_TOTAL, SHARE_WITHIN_100, RATIO_RATE",
                        row -> row.check().kind()),
                Column.text(
                        "status", "CONSISTENT, INCONSISTENT", row -> row.check().status()),
                Column.text(
                        "facts",
                        "ids of the facts, the stated one first, joined by ; ",
                        row -> ArticleColumns.joined(row.check().facts())),
                Column.decimal(
                        "stated", "the figure as stated", row -> row.check().stated()),
                Column.decimal(
                        "computed",
                        "the figure computed from the others",
                        row -> row.check().computed()));
    }
}
