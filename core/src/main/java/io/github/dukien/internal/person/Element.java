package io.github.dukien.internal.person;

import io.github.dukien.internal.person.PersonWords.Before;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text as people and offices see it.
 *
 * @param kind what it is
 * @param from first token; 0 for what only separates or links
 * @param to one behind the last token; 0 for what only separates or links
 * @param office for {@link Kind#OFFICE}
 * @param before for {@link Kind#BEFORE}
 * @param plural for {@link Kind#BEFORE}: whether it opens a list
 */
record Element(Kind kind, int from, int to, @Nullable Office office, Before before, boolean plural) {
    /** What an element is. */
    enum Kind {
        /** A name. */
        NAME,
        /** An office. */
        OFFICE,
        /** Honorific, service rank, degree, description. */
        BEFORE,
        COMMA,
        SEMICOLON,
        COLON,
        DASH,
        SLASH,
        OPEN,
        CLOSE,
        AND,
        ALSO,
        IS,
        TO,
        HOLD,
        ELECT,
        ACT,
        LEAVE,
        BEHALF,
        PLURAL,
        CREDIT,
        SIGN,
        /** Anything else: words that separate. */
        GAP,
        /** A line end. */
        BREAK,
        /** The end of a sentence. */
        STOP
    }

    /** What only separates or links is the same wherever it stands: one for each kind. */
    private static final Map<Kind, Element> MARKS = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            MARKS.put(kind, new Element(kind, 0, 0, null, Before.NONE, false));
        }
    }

    /** An element whose place does not matter. */
    static Element mark(Kind kind) {
        return Objects.requireNonNull(MARKS.get(kind));
    }

    static Element name(int from, int to) {
        return new Element(Kind.NAME, from, to, null, Before.NONE, false);
    }

    static Element office(Office office) {
        return new Element(Kind.OFFICE, office.start(), office.to(), office, Before.NONE, false);
    }

    static Element before(Before before, boolean plural, int from, int to) {
        return new Element(Kind.BEFORE, from, to, null, before, plural);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
