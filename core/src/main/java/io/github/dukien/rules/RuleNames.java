package io.github.dukien.rules;

import java.util.Set;

/** Names that rules may give: those that JSON uses already would make a report that reads as something else. */
final class RuleNames {
    static final String NO_TYPE = "cannot be the type of a rule's fact: letters and digits, and none of Dukien's own";
    static final String NO_FIELD = "cannot be a field's name: letters and digits, and none that every fact has";

    private static final Set<String> TYPES =
            Set.of("person", "date", "memberCount", "percentage", "money", "mediation", "document", "activity");
    private static final Set<String> FIELDS =
            Set.of("id", "type", "text", "start", "end", "mentions", "evidence", "optional", "figures");

    private RuleNames() {}

    static boolean isType(String name) {
        return isWord(name) && !TYPES.contains(name);
    }

    static boolean isField(String name) {
        return isWord(name) && !FIELDS.contains(name);
    }

    private static boolean isWord(String name) {
        boolean word = !name.isEmpty() && isLetter(name.charAt(0));
        for (int i = 0; i < name.length(); i++) {
            word &= isLetter(name.charAt(i)) || name.charAt(i) >= '0' && name.charAt(i) <= '9';
        }
        return word;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
