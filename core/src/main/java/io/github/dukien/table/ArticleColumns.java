package io.github.dukien.table;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.Event;
import io.github.dukien.fact.Metadata;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the table of articles. */
final class ArticleColumns {
    private ArticleColumns() {}

    static List<Column<NumberedReport>> all() {
        return List.of(
                Column.integer("article", "number of the article, the same in all tables", NumberedReport::number),
                Column.text(
                        "id",
                        "the caller's id, or the path without its extension",
                        in -> in.report().id()),
                Column.text(
                        "engine",
                        "name and version of the extractor",
                        in -> in.report().engine()),
                Column.text("path", "where it came from", origin(CivicReport.Origin::path)),
                Column.text("sha256", "of the bytes it came from", origin(CivicReport.Origin::sha256)),
                Column.text("encoding", "that it was in", origin(CivicReport.Origin::encoding)),
                Column.text("title", "headline", metadata(Metadata::title)),
                Column.day("published", "day of publication", metadata(Metadata::published)),
                Column.text("published_time", "minute of publication, HH:MM", metadata(Metadata::publishedTime)),
                Column.text("dateline", "the newspaper's sign or place at the start", metadata(Metadata::dateline)),
                Column.text("province", "province, as the article names it", metadata(Metadata::province)),
                Column.text("byline", "reporters and photographers, joined by ; ", metadata(m -> joined(m.byline()))),
                Column.text("event", "name of the event that it reports", event(Event::name)),
                Column.text("event_date", "day or days of the event (EDTF)", event(Event::date)),
                Column.day("event_from", "first day of the event", eventDay(EdtfValue::from)),
                Column.day("event_to", "last day of the event", eventDay(EdtfValue::to)),
                Column.text("event_part_of_day", "MORNING, NOON, AFTERNOON, EVENING", event(Event::partOfDay)),
                Column.text("event_place", "where it was held", event(Event::place)),
                Column.text("event_organizer", "who held it", event(Event::organizer)),
                Column.text(
                        "event_chairs", "who chaired it: people.fact, joined by ; ", event(e -> joined(e.chairs()))),
                Column.integer("facts", "how many facts it has", in ->
                        (long) in.report().facts().size()));
    }

    /** Null for none, so that an empty list is an empty cell. */
    static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    private static Function<NumberedReport, @Nullable Object> metadata(Function<Metadata, @Nullable Object> field) {
        return in -> field.apply(in.report().metadata());
    }

    private static Function<NumberedReport, @Nullable Object> origin(
            Function<CivicReport.Origin, @Nullable Object> field) {
        return in -> {
            CivicReport.Origin origin = in.report().origin();
            return origin == null ? null : field.apply(origin);
        };
    }

    private static Function<NumberedReport, @Nullable Object> event(Function<Event, @Nullable Object> field) {
        return in -> {
            Event event = in.report().metadata().event();
            return event == null ? null : field.apply(event);
        };
    }

    private static Function<NumberedReport, @Nullable Object> eventDay(Function<EdtfValue, @Nullable Object> bound) {
        return event(event -> event.date() == null ? null : bound.apply(event.date()));
    }
}
