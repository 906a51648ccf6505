package io.github.dukien.archive.internal.html;

import io.github.dukien.archive.internal.charset.Decoded;
import io.github.dukien.archive.internal.charset.Decoder;
import io.github.dukien.archive.internal.charset.Encoding;
import io.github.dukien.archive.internal.charset.Legacy;
import io.github.dukien.archive.internal.charset.Recognizer;
import io.github.dukien.archive.internal.charset.UnreadableException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** A saved page to its article. */
public final class HtmlReader {
    private static final int DEEPEST = 256;
    private static final int MOST_TAGS = 100_000;

    private HtmlReader() {}

    /**
     * The article of a page.
     *
     * @param bytes the page as it was saved
     * @param forced the caller's encoding, null to find out
     * @throws UnreadableException if it is binary, in an unknown encoding, or has too many elements
     */
    public static Page read(byte[] bytes, @Nullable Encoding forced) throws UnreadableException {
        Decoded source = Decoder.decode(bytes, Declaration.of(bytes), forced);
        checkTags(source.text());
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(withoutMark(source.text()), "");
        String shown = page.body().wholeText();
        Legacy legacy = forced == null ? Recognizer.recognize(shown) : forced.legacy();
        if (legacy == null) {
            Decoder.checkGuess(source, shown);
        } else {
            convert(page, legacy);
        }
        PageMetadata metadata = PageMetadata.of(page);
        ArticleLines article = new ArticleLines(page, metadata);
        String encoding = legacy == null ? source.encoding() : legacy.label();
        Decoded text = new Decoded(article.text(), encoding, true, false, source.note());
        return new Page(
                text,
                article.title(),
                metadata.published() == null ? null : metadata.published().day());
    }

    /** A byte order mark would open the body before the head is read. */
    private static String withoutMark(String html) {
        return html.startsWith("\uFEFF") ? html.substring(1) : html;
    }

    /** A tree of millions of elements would not fit into memory, whatever the page's size. */
    private static void checkTags(String html) throws UnreadableException {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags += i + 1 < html.length() && Character.isLetter(html.charAt(i + 1)) ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw new UnreadableException("more than " + MOST_TAGS + " HTML elements");
        }
    }

    private static void convert(Document page, Legacy legacy) {
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(legacy.decode(text.getWholeText()));
                    } else if (node instanceof Element element
                            && element.normalName().equals("meta")) {
                        element.attr("content", legacy.decode(element.attr("content")));
                    }
                },
                page);
    }
}
