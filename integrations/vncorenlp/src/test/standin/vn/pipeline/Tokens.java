package vn.pipeline;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a text, with the odd ways that the behaviour asks for. */
final class Tokens {
    private Tokens() {}

    static List<String> of(String text, List<String> behaviour) {
        List<String> tokens = new ArrayList<>();
        for (String piece : text.trim().split("\\s+")) {
            int at = 0;
            for (int i = 0; i <= piece.length(); i++) {
                if (i == piece.length() || !Character.isLetterOrDigit(piece.charAt(i))) {
                    add(tokens, piece.substring(at, i), behaviour);
                    if (i < piece.length()) {
                        add(tokens, piece.substring(i, i + 1), behaviour);
                    }
                    at = i + 1;
                }
            }
        }
        return tokens;
    }

    private static void add(List<String> tokens, String token, List<String> behaviour) {
        String form = token;
        if (behaviour.contains("normalise")) {
            form = form.replace("hòa", "hoà").replace("thủy", "thuỷ").replace('Ð', 'Đ').replace("“", "\"").replace("”", "''");
        }
        if (behaviour.contains("brackets")) {
            form = form.replace("(", "LBKT").replace(")", "RBKT");
        }
        boolean lost = behaviour.contains("lose-punctuation") && form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0))
                || behaviour.contains("lose-numbers") && !form.isEmpty() && Character.isDigit(form.charAt(0));
        if (!form.isEmpty() && !lost) {
            tokens.add(form);
        }
    }
}
