package io.github.dukien.internal.person;

import io.github.dukien.fact.Position;
import io.github.dukien.fact.Position.Status;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unites the positions of one person over an article: the first spelling stays, the others become its variants. */
public final class PositionMerging {
    /** More offices than one person holds; what is beyond is taken as it stands. */
    private static final int MOST = 24;

    private final PersonWords words;
    private final TokenTable tokens;
    /** Made when somebody holds more than one office. */
    private @Nullable Readers readers;

    PositionMerging(PersonWords words, TokenTable tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The positions of one person, in text order, merged. */
    public List<Position> merge(List<Position> said) {
        if (said.size() < 2) {
            return said;
        }
        if (readers == null) {
            readers = new Readers(words, tokens);
        }
        List<Entry> entries = new ArrayList<>();
        for (Position position : said) {
            Entry entry = entry(position, readers);
            Entry same = entries.size() > MOST ? null : same(entries, entry);
            if (same == null) {
                entries.add(entry);
            } else {
                same.add(position);
            }
        }
        List<Position> merged = new ArrayList<>();
        entries.forEach(entry -> merged.add(entry.position()));
        return merged;
    }

    private Entry entry(Position position, Readers read) {
        int from = tokens.tokenAt(position.span().start());
        int to = tokens.tokenAt(position.span().end());
        Office office = read.offices.read(from, to, true);
        if (office == null) {
            return new Entry(position, position.title(), "", 0);
        }
        return new Entry(position, read.keys.core(office), read.keys.place(office), office.isFull() ? 1 : 0);
    }

    private @Nullable Entry same(List<Entry> entries, Entry entry) {
        for (Entry known : entries) {
            if (isSame(known, entry)) {
                return known;
            }
        }
        return null;
    }

    private boolean isSame(Entry a, Entry b) {
        boolean places = a.place.isEmpty() || b.place.isEmpty() || a.place.equals(b.place);
        if (!places || a.isFormer() != b.isFormer()) {
            return false;
        }
        if (a.core.equals(b.core)) {
            return true;
        }
        Entry shorter = a.core.length() < b.core.length() ? a : b;
        Entry longer = shorter == a ? b : a;
        return longer.core.startsWith(shorter.core + " ") && (shorter.specific > 0 || isBareRank(shorter, longer));
    }

    /** «Chủ tịch Thảo» behind «Chủ tịch UBND xã». */
    private static boolean isBareRank(Entry shorter, Entry longer) {
        return shorter.place.isEmpty() && longer.specific > 0;
    }

    /** What reads offices, and what makes their keys. */
    private static final class Readers {
        final OfficeReader offices;
        final PositionReader keys;

        Readers(PersonWords words, TokenTable tokens) {
            offices = new OfficeReader(words, tokens, new NameReader(words, tokens));
            keys = new PositionReader(words, tokens);
        }
    }

    /** A position with the other spellings found for it. */
    private static final class Entry {
        final Position first;
        final String core;
        final String place;
        final int specific;
        final List<String> variants = new ArrayList<>();

        @Nullable
        String province;

        boolean elected;

        Entry(Position first, String core, String place, int specific) {
            this.first = first;
            this.core = core;
            this.place = place;
            this.specific = specific;
            this.province = first.province();
        }

        boolean isFormer() {
            return first.status() == Status.FORMER;
        }

        void add(Position other) {
            if (!other.title().equals(first.title()) && !variants.contains(other.title())) {
                variants.add(other.title());
            }
            province = province == null ? other.province() : province;
            elected |= other.status() == Status.ELECTED;
        }

        Position position() {
            return new Position(
                    first.title(),
                    first.span(),
                    first.rank(),
                    first.organization(),
                    province,
                    elected ? Status.ELECTED : first.status(),
                    variants);
        }
    }
}
