package io.github.dukien.rules;

import io.github.dukien.fact.Fact;
import java.util.List;

/**
 * A fact that a rule found, by the tokens of the sentence.
 *
 * <pre>{@code
 * // «12 ngôi nhà»: a fact of the type damage with the field houses, 12
 * new RuleMatch("damage", "our.houses", 4, 7, List.of(new RuleMatch.Field("houses", 4, 5)));
 * }</pre>
 *
 * @param type name of the fact's type in JSON, letters and digits, none of Dukien's own
 * @param rule id of the rule, for {@code --explain}
 * @param from first token
 * @param to one behind the last token
 * @param fields its named parts
 */
public record RuleMatch(String type, String rule, int from, int to, List<Field> fields) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the type is not such a name or a range is empty
     */
    public RuleMatch {
        if (!RuleNames.isType(type)) {
            throw new IllegalArgumentException("'" + type + "' " + RuleNames.NO_TYPE);
        }
        checkRange(type, from, to);
        fields = List.copyOf(fields);
    }

    private static void checkRange(String name, int from, int to) {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(name + ": no tokens in [" + from + ", " + to + ")");
        }
    }

    /** Whether facts of rules may have this type: letters and digits, and none of {@link Fact}'s own types. */
    public static boolean isType(String name) {
        return RuleNames.isType(name);
    }

    /**
     * A named part of a fact. Its value is that of the one number, date or person among its tokens; else it is the words. A
     * number that is bounded, a range or has a total brings the fields {@code nameBound}, {@code nameMax} and
     * {@code nameTotal} too.
     *
     * @param name letters and digits; none that every fact has ({@code id}, {@code type}, {@code text} …)
     * @param from first token
     * @param to one behind the last token
     */
    public record Field(String name, int from, int to) {
        /** @throws IllegalArgumentException if the name is not such a one or the range is empty */
        public Field {
            if (!isName(name)) {
                throw new IllegalArgumentException("'" + name + "' " + RuleNames.NO_FIELD);
            }
            checkRange(name, from, to);
        }

        /** Whether a field may have this name. */
        public static boolean isName(String name) {
            return RuleNames.isField(name);
        }
    }
}
