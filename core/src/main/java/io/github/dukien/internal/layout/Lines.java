package io.github.dukien.internal.layout;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;

/** Cuts the token table into the lines of the page. */
final class Lines {
    private Lines() {}

    static List<Line> of(TokenTable tokens) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.breakBefore(i)) {
                lines.add(new Line(from, i));
                from = i;
            }
        }
        return tokens.size() == 0 ? List.of() : lines;
    }
}
