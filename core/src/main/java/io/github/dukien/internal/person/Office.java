package io.github.dukien.internal.person;

import io.github.dukien.fact.Position.Status;
import io.github.dukien.internal.person.PersonWords.Rank;

/**
 * An office as read from the text.
 *
 * @param start first token, nguyên or quyền included
 * @param from first token of the title
 * @param rankTo one behind the rank word and its modifier
 * @param bodyFrom first token of the organisation; {@code to} if none is named
 * @param placeFrom first token of the name of the area that closes the title; {@code to} if none does
 * @param to one behind the title
 * @param rank class of the rank word
 * @param status said by nguyên, quyền …, else CURRENT
 * @param generic whether it is nobody's office (Chủ tịch UBND các xã)
 */
record Office(
        int start,
        int from,
        int rankTo,
        int bodyFrom,
        int placeFrom,
        int to,
        Rank rank,
        Status status,
        boolean generic) {
    /** Whether an organisation, area or field is named, so that the title can stand for a person. */
    boolean isFull() {
        return bodyFrom < to || rank == Rank.SOLO;
    }

    /** The same office under another status. */
    Office with(Status newStatus) {
        return new Office(start, from, rankTo, bodyFrom, placeFrom, to, rank, newStatus, generic);
    }
}
