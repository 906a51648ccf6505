package io.github.dukien.archive.input;

import io.github.dukien.Article;
import io.github.dukien.archive.internal.charset.Decoded;
import io.github.dukien.archive.internal.charset.Decoder;
import io.github.dukien.archive.internal.charset.Encoding;
import io.github.dukien.archive.internal.charset.UnreadableException;
import io.github.dukien.archive.internal.html.HtmlReader;
import io.github.dukien.archive.internal.html.Page;
import org.jspecify.annotations.Nullable;

/** Makes documents of files that are one. */
final class Documents {
    private final int maxChars;
    private final @Nullable Encoding forced;

    Documents(InputOptions options) {
        maxChars = options.limits().maxChars();
        forced = options.forced();
    }

    Input readText(RawInput raw, String sha256) throws UnreadableException {
        Decoded decoded = Decoder.decodeText(raw.bytes(), forced);
        return document(raw, sha256, decoded, Article.of(decoded.text()).withId(raw.id()), maxChars);
    }

    Input readHtml(RawInput raw, String sha256) throws UnreadableException {
        Page page = HtmlReader.read(raw.bytes(), forced);
        Article article = new Article(page.decoded().text(), raw.id(), page.title(), page.published());
        return document(raw, sha256, page.decoded(), article, maxChars);
    }

    static Input document(RawInput raw, String sha256, Decoded decoded, Article article, int maxChars)
            throws UnreadableException {
        if (isBlank(article.text())) {
            throw new UnreadableException(raw.size() == 0 ? "empty" : "empty: no text in it");
        }
        if (article.text().length() > maxChars) {
            throw new UnreadableException("longer than " + maxChars + " characters");
        }
        return new Input.Document(
                article.id(), raw.source(), sha256, decoded.encoding(), article, decoded.converted(), decoded.note());
    }

    /** No-break spaces and byte order marks are no text either. */
    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B);
    }
}
