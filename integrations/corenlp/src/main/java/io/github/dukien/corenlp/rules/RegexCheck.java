package io.github.dukien.corenlp.rules;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Regular expressions over one token: right in form, and without groups that repeat, which can take exponential time. */
final class RegexCheck {
    private RegexCheck() {}

    /** What is wrong with an expression, or null. */
    static @Nullable String problem(String regex) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return e.getDescription();
        }
        boolean inClass = false;
        for (int i = 0; i + 1 < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == ')' && !inClass && "*+{".indexOf(regex.charAt(i + 1)) >= 0) {
                return "a group that repeats can take for ever; repeat tokens instead";
            }
        }
        return null;
    }
}
