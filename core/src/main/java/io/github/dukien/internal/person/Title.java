package io.github.dukien.internal.person;

import io.github.dukien.internal.person.PersonWords.Rank;

/** The part of an office behind its rank word while it is being read: what has been taken, and what may still follow. */
final class Title {
    final Rank rank;
    /** One behind the last token that may belong to the title. */
    final int limit;
    /** Whether the holder stands before the office, so that no name need follow. */
    final boolean named;
    /** First token behind the rank word. */
    final int first;

    int end;
    int rankTo;
    /** Whether the last organisation still needs its name. */
    boolean open;
    /** Whether the organisation is of the kind that goes on behind a comma: Phòng, Vụ, Sở. */
    boolean listing;
    /** Whether an area has closed the title. */
    boolean closed;
    /** Whether nothing more can follow. */
    boolean done;
    /** How high the area is that has closed the title. */
    int level;
    /** Whether an organisation, a field or an area has been named. */
    boolean organization;
    /** Whether an organisation has been named. */
    boolean body;

    boolean afterCapital;
    /** How many small words that no list knows have been taken since the last organisation. */
    int loose;
    /** Whether the name taken last is one word. */
    boolean single;
    /** Whether a subject stands behind the organisation already. */
    boolean fielded;
    /** Whether a school is named, which goes on with a name of its own. */
    boolean school;
    /** Whether a company or the like is named. */
    boolean proper;

    boolean rightAfterRank = true;

    /** Whether the name of an area or organisation has been taken last. */
    boolean behindName;
    /** Whether the last organisation is a committee, which may go on with what it is about. */
    boolean committee;

    private int bodyFrom = -1;
    private int placeFrom = -1;

    Title(Rank rank, int first, int limit, boolean named) {
        this.rank = rank;
        this.first = first;
        this.end = first;
        this.rankTo = first;
        this.limit = limit;
        this.named = named;
    }

    /** First token of the organisation; the end if none is named. */
    int bodyFrom() {
        return bodyFrom < 0 ? end : bodyFrom;
    }

    /** First token of the name of the area; the end if none is named. */
    int placeFrom() {
        return placeFrom < 0 ? end : placeFrom;
    }

    boolean hasBody() {
        return bodyFrom >= 0;
    }

    boolean hasPlace() {
        return placeFrom >= 0;
    }

    /** The organisation begins here unless it has begun. */
    void beginBody(int at) {
        bodyFrom = bodyFrom < 0 ? at : bodyFrom;
        organization = true;
    }

    /** What has been read as an organisation is the noun of the rank: «Phó Trưởng Ban Thường trực». */
    void dropBody() {
        bodyFrom = -1;
    }

    /** The name of the area begins here unless it has begun. */
    void beginPlace(int at) {
        placeFrom = placeFrom < 0 ? at : placeFrom;
    }

    /** An area ends the title unless a higher one follows. */
    void close(int height) {
        open = false;
        closed = true;
        level = height;
    }
}
