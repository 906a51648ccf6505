package io.github.dukien.internal.layout;

import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The province that a page's own furniture names: portal name, breadcrumb, web address. */
final class PortalProvince {
    private final Lexicon provinces;
    private final Lexicon domains;

    PortalProvince(Lexicons lexicons) {
        provinces = lexicons.get("place/provinces");
        domains = lexicons.get("place/province-domains");
    }

    /** The first province above the text, else the one in an address below it; null if none. */
    @Nullable
    String find(TokenTable tokens, List<Line> lines, Role[] roles) {
        int body = firstBody(roles);
        String address = null;
        for (int i = 0; i < roles.length; i++) {
            Line line = lines.get(i);
            if (i < body && roles[i] == Role.FURNITURE) {
                String named = named(tokens, line);
                if (named != null) {
                    return named;
                }
            }
            if (roles[i] == Role.FURNITURE && i < body + 400 || roles[i] == Role.BYLINE) {
                address = address == null ? address(tokens, line) : address;
            }
        }
        return address;
    }

    private static int firstBody(Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.BODY) {
                return i;
            }
        }
        return roles.length;
    }

    private @Nullable String named(TokenTable tokens, Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            long match = tokens.isCapitalized(i) ? provinces.match(tokens, i, line.to()) : Lexicon.NONE;
            if (match != Lexicon.NONE) {
                return provinces.entry(match).phrase();
            }
        }
        return null;
    }

    /** «kiengiang» in kiengiang.gov.vn, «baokiengiang» in baokiengiang.vn. */
    private @Nullable String address(TokenTable tokens, Line line) {
        for (int i = line.from(); i + 2 < line.to(); i++) {
            if (tokens.isWord(i) && tokens.isChar(i + 1, '.') && tokens.glued(i + 1) && tokens.glued(i + 2)) {
                long match = domains.match(tokens, i, i + 1);
                if (match != Lexicon.NONE) {
                    return domains.entry(match).value("province");
                }
            }
        }
        return null;
    }
}
