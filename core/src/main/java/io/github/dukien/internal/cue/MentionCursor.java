package io.github.dukien.internal.cue;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.mention.Quantity;
import java.util.List;

/** Where the mentions stand that one walk through an article meets; each is passed once, so a walk is linear. */
final class MentionCursor {
    private static final int NONE = Integer.MAX_VALUE;

    private final List<Quantity> quantities;
    private final List<CalendarMention> dates;
    private final List<DocumentMention> documents;
    private final List<PersonMention> people;
    private int quantity;
    private int date;
    private int document;
    private int person;
    /** No mention stands before this token. */
    private int settled;

    MentionCursor(Analysis analysis) {
        this.quantities = analysis.quantities();
        this.dates = analysis.calendar();
        this.documents = analysis.documents();
        this.people = analysis.people();
    }

    /** Whether it is known that no mention stands at a token. */
    boolean isNone(int i) {
        return i < settled;
    }

    /** Notes where the nearest mention stands that has not been passed. */
    void settle() {
        int next = quantityFrom();
        if (date < dates.size()) {
            next = Math.min(next, dates.get(date).from());
        }
        if (document < documents.size()) {
            next = Math.min(next, documents.get(document).from());
        }
        if (person < people.size()) {
            next = Math.min(next, start(people.get(person)));
        }
        settled = next;
    }

    /** The first token of the next quantity; beyond every token if there is none. */
    int quantityFrom() {
        return quantity < quantities.size() ? quantities.get(quantity).from() : NONE;
    }

    /** Passes the next quantity, which must be there. */
    Quantity nextQuantity() {
        return quantities.get(quantity++);
    }

    /** Where the date ends that a token belongs to, or -1. */
    int dateEnd(int i) {
        while (date < dates.size() && dates.get(date).to() <= i) {
            date++;
        }
        return date < dates.size() && dates.get(date).from() <= i
                ? dates.get(date).to()
                : -1;
    }

    /** Whether a date that has not been passed begins at a token. */
    boolean startsDate(int i) {
        return dateEndAt(i) > 0;
    }

    /** Where the date ends that has not been passed and begins at a token, or -1. */
    int dateEndAt(int i) {
        for (int k = date; k < dates.size() && dates.get(k).from() <= i; k++) {
            if (dates.get(k).from() == i) {
                return dates.get(k).to();
            }
        }
        return -1;
    }

    /** Where the document ends that a token belongs to, or -1. */
    int documentEnd(int i) {
        while (document < documents.size() && documents.get(document).to() <= i) {
            document++;
        }
        boolean inside = document < documents.size() && documents.get(document).from() <= i;
        return inside ? documents.get(document).to() : -1;
    }

    /** Where the person with all offices ends that a token belongs to, or -1. */
    int personEnd(int i) {
        while (person < people.size() && people.get(person).positionsTo() <= i) {
            person++;
        }
        boolean inside = person < people.size() && start(people.get(person)) <= i;
        return inside ? people.get(person).positionsTo() : -1;
    }

    /** How far a phrase that begins at a token may go: to the next quantity or person, and not beyond {@code end}. */
    int limit(int i, int end) {
        int limit = Math.min(end, Math.max(i, quantityFrom()));
        boolean named = person < people.size() && people.get(person).positionsFrom() >= i;
        return named ? Math.min(limit, people.get(person).positionsFrom()) : limit;
    }

    private static int start(PersonMention mention) {
        return Math.min(mention.positionsFrom(), mention.honorificFrom());
    }
}
