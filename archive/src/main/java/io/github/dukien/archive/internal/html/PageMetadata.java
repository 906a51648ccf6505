package io.github.dukien.archive.internal.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself for machines: JSON-LD first, then Open Graph and meta elements, then microdata.
 *
 * @param title the headline
 * @param published when it was published
 * @param author who wrote it
 */
record PageMetadata(
        @Nullable String title,
        @Nullable PublicationTime published,
        @Nullable String author) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_NODES = 2000;

    private static final String[] NAMES = {"property", "name", "itemprop"};
    private static final String[] TITLES = {"og:title", "twitter:title", "dc.title", "title"};
    private static final String[] TIMES = {
        "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate",
                "publish-date",
        "publish_date", "publication_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date",
        "dc.date.created", "article.published", "sailthru.date", "parsely-pub-date", "date"
    };
    private static final String[] AUTHORS = {"author", "article:author", "dc.creator", "dc.author", "parsely-author"};

    static PageMetadata of(Document page) {
        JsonNode article = jsonLd(page);
        Map<String, String> meta = meta(page);
        String title = article == null ? null : text(article.get("headline"));
        PublicationTime published = article == null ? null : time(text(article.get("datePublished")));
        String author = article == null ? null : person(article.get("author"));
        return new PageMetadata(
                title != null ? title : first(meta, TITLES),
                published != null ? published : metaTime(page, meta),
                author != null ? author : metaAuthor(meta));
    }

    /** The first object that is an article, wherever it stands in the page's JSON-LD. */
    private static @Nullable JsonNode jsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode root = parse(script.data());
            JsonNode found = root == null ? null : article(root);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Many pages get their JSON-LD wrong; the meta elements are still there then. */
    private static @Nullable JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static @Nullable JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            node.forEach(open::add);
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return !type.isEmpty() && isArticle(type.get(0));
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static @Nullable String person(@Nullable JsonNode author) {
        if (author == null) {
            return null;
        }
        if (author.isArray()) {
            return author.isEmpty() ? null : person(author.get(0));
        }
        return text(author.isObject() ? author.get("name") : author);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || !node.isValueNode() || node.isNull()
                ? null
                : clean(Parser.unescapeEntities(node.asText(), false));
    }

    /** The meta elements' contents by lower-case name, the first of each name. One walk: pages may be huge. */
    private static Map<String, String> meta(Document page) {
        Map<String, String> contents = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = clean(meta.attr("content"));
            for (String attribute : NAMES) {
                if (content != null && meta.hasAttr(attribute)) {
                    contents.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return contents;
    }

    private static @Nullable String first(Map<String, String> meta, String... names) {
        for (String name : names) {
            String content = meta.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private static @Nullable PublicationTime metaTime(Document page, Map<String, String> meta) {
        for (String name : TIMES) {
            PublicationTime found = time(meta.get(name));
            if (found != null) {
                return found;
            }
        }
        Element marked = page.selectFirst("[itemprop=datePublished]");
        return marked == null ? null : time(marked.hasAttr("datetime") ? marked.attr("datetime") : marked.text());
    }

    private static @Nullable String metaAuthor(Map<String, String> meta) {
        for (String name : AUTHORS) {
            String found = meta.get(name);
            if (found != null && found.indexOf('/') < 0) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable PublicationTime time(@Nullable String text) {
        return text == null ? null : PublicationTime.parse(text);
    }

    private static @Nullable String clean(String text) {
        String spaced = Whitespace.collapse(text);
        return spaced.isEmpty() ? null : spaced;
    }
}
