package io.github.dukien.internal.rules;

import io.github.dukien.fact.Bound;
import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.rules.RuleMatch.Field;
import io.github.dukien.rules.RuleToken;
import io.github.dukien.rules.RuleToken.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a fact's fields: that of the one marked token, else the words. */
final class FieldValues {
    private FieldValues() {}

    static Map<String, Object> of(RuleSentence sentence, List<Field> fields, TokenTable tokens) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            RuleToken marked = onlyMarked(sentence.tokens().subList(field.from(), field.to()));
            if (marked == null) {
                values.put(field.name(), tokens.spaced(sentence.at(field.from()), sentence.at(field.to())));
            } else if (marked.figure() != null) {
                put(values, field.name(), marked.figure());
            } else {
                values.put(field.name(), String.valueOf(marked.date() != null ? marked.date() : marked.person()));
            }
        }
        return values;
    }

    private static @Nullable RuleToken onlyMarked(List<RuleToken> tokens) {
        RuleToken only = null;
        for (RuleToken token : tokens) {
            if (token.isMarked()) {
                if (only != null) {
                    return null;
                }
                only = token;
            }
        }
        return only;
    }

    private static void put(Map<String, Object> values, String name, Figure figure) {
        values.put(name, figure.value());
        if (figure.max() != null) {
            values.put(name + "Max", figure.max());
        }
        if (figure.total() != null) {
            values.put(name + "Total", figure.total());
        }
        if (figure.bound() != Bound.EXACT) {
            values.put(name + "Bound", figure.bound().name());
        }
    }
}
