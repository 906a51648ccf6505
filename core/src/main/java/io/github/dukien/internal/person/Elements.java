package io.github.dukien.internal.person;

import io.github.dukien.internal.person.Element.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of an article as far as they have been read, and what the last ones say about the next. */
final class Elements {
    /** How many elements back the holder of an office is looked for. */
    private static final int LOOK_BACK = 32;
    /** How many elements a bracket may hold. */
    private static final int BRACKET = 16;
    /** How many tokens an element stands for on average. */
    private static final int TOKENS = 3;

    private final List<Element> list;

    /** None yet, with room for those of a text of so many tokens. */
    Elements(int tokens) {
        list = new ArrayList<>(tokens / TOKENS);
    }

    List<Element> list() {
        return list;
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    @Nullable
    Element last() {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    boolean lastIs(Kind kind) {
        return !list.isEmpty() && list.get(list.size() - 1).is(kind);
    }

    void add(Element element) {
        list.add(element);
    }

    /** Adds a separator or link; gaps in a row are one. */
    void add(Kind kind) {
        if (kind != Kind.GAP || !lastIs(Kind.GAP)) {
            list.add(Element.mark(kind));
        }
    }

    /** Adds a gap that ends before {@code to}; returns {@code to}. */
    int gap(int to) {
        add(Kind.GAP);
        return to;
    }

    /** Adds a name; returns {@code to}. */
    int name(int from, int to) {
        list.add(Element.name(from, to));
        return to;
    }

    /** Whether the holder of an office that begins next stands before it, behind a comma or dash. */
    boolean isHolderBefore() {
        int i = list.size() - 1;
        int last = Math.max(0, i - LOOK_BACK);
        boolean separated = false;
        while (i >= last) {
            Kind kind = list.get(i).kind();
            switch (kind) {
                case NAME -> {
                    return separated && !isTitled(i);
                }
                case CLOSE -> i = opening(i);
                case OFFICE, COMMA, DASH, OPEN, ALSO, SLASH -> i--;
                default -> {
                    return false;
                }
            }
            separated = true;
        }
        return false;
    }

    /** «Bí thư Huyện ủy Lê Văn A»: an office stands before the name, so one behind a comma may be the next person's. */
    private boolean isTitled(int name) {
        int i = name - 1;
        while (i >= 0 && list.get(i).is(Kind.BEFORE)) {
            i--;
        }
        return i >= 0 && list.get(i).is(Kind.OFFICE);
    }

    /** The element before the bracket that closes at {@code i}, or -1. */
    private int opening(int i) {
        int at = i;
        while (at >= 0 && at > i - BRACKET && !list.get(at).is(Kind.OPEN)) {
            at--;
        }
        return at >= 0 && list.get(at).is(Kind.OPEN) ? at - 1 : -1;
    }

    /** Whether the office read last stands right behind a link. */
    boolean isOfficeBehind(Kind link) {
        int i = list.size() - 1;
        return i > 0 && list.get(i).is(Kind.OFFICE) && list.get(i - 1).is(link);
    }

    /** Whether a name or office stands before the last separator. */
    boolean isListed() {
        int i = list.size() - 1;
        if (i < 0 || !isListSeparator(list.get(i).kind())) {
            return false;
        }
        while (i >= 0 && i > list.size() - 4) {
            Kind kind = list.get(i).kind();
            if (kind == Kind.NAME || kind == Kind.OFFICE) {
                return true;
            }
            if (kind == Kind.GAP || kind == Kind.STOP || kind == Kind.BREAK) {
                return false;
            }
            i--;
        }
        return false;
    }

    /** Whether a name stands before the comma or «và» that has been read last. */
    boolean isBehindName() {
        int i = list.size() - 1;
        return i > 0
                && (list.get(i).is(Kind.COMMA) || list.get(i).is(Kind.AND))
                && list.get(i - 1).is(Kind.NAME);
    }

    /** Whether what stands before names has been read last, and joins another name behind «và» or a comma. */
    boolean isJoinedAddress() {
        int i = list.size() - 1;
        return i > 1
                && list.get(i).is(Kind.BEFORE)
                && (list.get(i - 1).is(Kind.COMMA) || list.get(i - 1).is(Kind.AND))
                && list.get(i - 2).is(Kind.NAME);
    }

    private static boolean isListSeparator(Kind kind) {
        return switch (kind) {
            case COMMA, AND, SEMICOLON, DASH, COLON, IS, OPEN -> true;
            default -> false;
        };
    }
}
