package io.github.dukien.internal.person;

import io.github.dukien.internal.token.FormBuilder;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in an article: full names first, then short forms that can only mean one of them, then offices without a name.
 */
final class Roster {
    private static final String AMBIGUOUS = "";

    private final TokenTable tokens;
    private final NameShapes shapes;
    private final PositionReader positions;
    /** People by the key of their full name. */
    private final Map<String, Known> people = new HashMap<>();
    /** Tail of a full name → key of the full name. */
    private final Map<String, String> tails = new HashMap<>();
    /** Marker and given name → key: «ông Y Thoan» for Y Thoan Niê Kđăm. */
    private final Map<String, String> marked = new HashMap<>();
    /** Core of an office → key of its holder. */
    private final Map<String, String> holders = new HashMap<>();

    private final Map<String, String> places = new HashMap<>();
    private final Set<String> nicknames = new HashSet<>();
    private final FormBuilder builder;

    Roster(TokenTable tokens, NameReader names, PositionReader positions) {
        this.tokens = tokens;
        this.builder = tokens.keys();
        this.shapes = names.shapes();
        this.positions = positions;
    }

    /** Key and name of the person that each found name means; null where it means nobody for sure. */
    List<@Nullable String> resolve(List<Found> found) {
        new RunOns(tokens, shapes).cut(found);
        String[] keys = new String[found.size()];
        for (int i = 0; i < keys.length; i++) {
            Found name = found.get(i);
            keys[i] = key(name.from, name.to);
            if (isFull(name) && !isBroken(name)) {
                add(keys[i], name);
            }
        }
        for (int i = 0; i < keys.length; i++) {
            Found name = found.get(i);
            if (isBroken(name)) {
                keys[i] = mend(name);
                if (isFull(name)) {
                    add(keys[i], name);
                }
            }
        }
        List<@Nullable String> meant = new ArrayList<>(keys.length);
        for (int i = 0; i < keys.length; i++) {
            meant.add(meaning(keys[i], found.get(i)));
        }
        return meant;
    }

    /** Whether a caption may have broken the name: it ends its line, and a capital opens the next one. */
    private boolean isBroken(Found name) {
        return name.to < tokens.size()
                && tokens.breakBefore(name.to)
                && tokens.isCapitalized(name.to)
                && shapes.count(name.from, name.to) < 4;
    }

    /** Takes the syllables on the next line if the whole is a name that is known. */
    private String mend(Found name) {
        for (int to = Math.min(tokens.size(), name.to + 2); to > name.to; to--) {
            String whole = key(name.from, to);
            if (people.containsKey(whole)) {
                name.to = to;
                return whole;
            }
        }
        return key(name.from, name.to);
    }

    private int count(String key) {
        Known known = people.get(key);
        return known == null ? 0 : known.count;
    }

    private void add(String key, Found name) {
        Known known = people.get(key);
        if (known != null) {
            known.count++;
            return;
        }
        people.put(key, new Known(text(name.from, name.to), name.from, 1));
        int space = key.indexOf(' ');
        if (space > 0 && isCalledByFirst(name)) {
            tails.merge(builder.part(key, 0, space), key, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
        }
        int second = key.indexOf(' ', key.startsWith("y ") ? 2 : 0);
        boolean marker = key.startsWith("y ") || key.startsWith("h'") || key.startsWith("k'");
        if (marker && second > 0) {
            marked.merge(builder.part(key, 0, second), key, (a, b) -> AMBIGUOUS);
        }
        if (isNickname(name)) {
            nicknames.add(key);
        }
        while (space > 0) {
            String tail = builder.part(key, space + 1, key.length());
            tails.merge(tail, key, this::fuller);
            space = key.indexOf(' ', space + 1);
        }
    }

    /** Which of two people a tail of both names means: the fuller name of one; the one who goes by it, not a nickname. */
    private String fuller(String a, String b) {
        if (a.equals(b) || a.endsWith(" " + b) || nicknames.contains(b)) {
            return a;
        }
        return b.endsWith(" " + a) || nicknames.contains(a) ? b : AMBIGUOUS;
    }

    /** «ông Năm Khởi»: birth order and given name. */
    private boolean isNickname(Found name) {
        return shapes.count(name.from, name.to) == 2 && shapes.isBirthOrder(name.from, name.to);
    }

    /** Foreigners are called by any of their names, Chinese in Vietnamese spelling by the first: «ông Quý» for Quý Kiến Nghiệp. */
    private boolean isCalledByFirst(Found name) {
        return shapes.isForeign(name.from, name.to)
                || shapes.count(name.from, name.to) == 3
                        && shapes.family(name.from, name.to) == PersonWords.Family.NONE;
    }

    private @Nullable String meaning(String key, Found name) {
        String longer = tails.get(key);
        if (longer != null
                && !longer.equals(AMBIGUOUS)
                && (count(longer) >= count(key) || shapes.isForeign(name.from, name.to))) {
            return longer;
        }
        String cut = marked.get(key);
        if (cut != null && !cut.equals(AMBIGUOUS)) {
            return cut;
        }
        String born = isNickname(name) ? tails.get(key.substring(key.indexOf(' ') + 1)) : null;
        if (born != null && !born.equals(AMBIGUOUS) && !born.equals(key)) {
            return born;
        }
        if (people.containsKey(key)) {
            return key;
        }
        if (longer != null) {
            return null;
        }
        if (!isNamed(name)) {
            return null;
        }
        people.put(key, new Known(text(name.from, name.to), 0, 0));
        return key;
    }

    /** A single syllable behind an honorific is the name of a person by itself; behind a rank or a description it is not. */
    private boolean isNamed(Found name) {
        if (shapes.count(name.from, name.to) >= 2 || shapes.isForeign(name.from, name.to)) {
            return true;
        }
        return !name.before.isEmpty()
                        && name.before.get(name.before.size() - 1).before() == PersonWords.Before.HONORIFIC
                || shapes.hasMarker(name.from, name.to);
    }

    private boolean isFull(Found name) {
        return shapes.count(name.from, name.to) >= 2 || shapes.hasMarker(name.from, name.to);
    }

    /** The name to print for a key. */
    String name(String key) {
        Known known = people.get(key);
        return known == null ? key : known.name;
    }

    /** The person that a run of capitals means, or null. */
    @Nullable
    String candidate(int from, int to) {
        gather(from, to);
        String key = builder.known();
        if (key == null) {
            return null;
        }
        if (people.containsKey(key)) {
            String whole = tails.get(key);
            boolean part = whole != null && !whole.equals(AMBIGUOUS) && count(whole) >= count(key);
            return part ? whole : key;
        }
        boolean telling = shapes.count(from, to) >= 2
                || shapes.isForeign(from, to)
                || to < tokens.size() && tokens.isWord(to) && !tokens.isCapitalized(to);
        String longer = telling ? tails.get(key) : null;
        Known named = longer == null || longer.equals(AMBIGUOUS) ? null : people.get(longer);
        return named != null && named.from < from ? longer : null;
    }

    // ---- offices

    void holds(String key, Office office) {
        String core = positions.core(office);
        holders.merge(core, key, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
        String place = positions.place(office);
        if (!place.isEmpty()) {
            places.putIfAbsent(core, place);
        }
    }

    /** The holder of an office that stands without a name, or null. */
    @Nullable
    String holder(Office office) {
        String core = positions.core(office);
        String key = holders.get(core);
        if (key == null || key.equals(AMBIGUOUS)) {
            return null;
        }
        String place = positions.place(office);
        String known = places.getOrDefault(core, "");
        return place.isEmpty() || known.isEmpty() || place.equals(known) ? key : null;
    }

    // ---- spelling

    /** A name as one written form: lower case, single spaces, no hyphens; all parts of names are kept keys, too. */
    private String key(int from, int to) {
        gather(from, to);
        return builder.build();
    }

    private void gather(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)) {
                boolean joined = i > from && tokens.isChar(i - 1, '\'');
                if (!builder.isEmpty() && !joined) {
                    builder.append(' ');
                }
                builder.append(i);
            } else if (tokens.isChar(i, '\'')) {
                builder.append('\'');
            }
        }
    }

    String text(int from, int to) {
        return tokens.spaced(from, to).replace('\u00D0', 'Đ');
    }

    /** A person of the article. */
    private static final class Known {
        /** The name as first written. */
        final String name;
        /** Where the full name stands first. */
        final int from;
        /** How often it stands. */
        int count;

        Known(String name, int from, int count) {
            this.name = name;
            this.from = from;
            this.count = count;
        }
    }
}
