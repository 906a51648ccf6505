package io.github.dukien.internal.mention;

import io.github.dukien.fact.About;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Layout;
import io.github.dukien.internal.sentence.Sentences;
import io.github.dukien.internal.token.TokenTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working state of one article: its tokens, layout and sentences, and the mentions found so far. Used by one thread;
 * each stage adds its own part, a list that nobody changes
 * any more, and reads those before it.
 */
public final class Analysis {
    private final TokenTable tokens;
    private final Layout layout;
    private final Sentences sentences;
    private final @Nullable LocalDate published;
    private final Claims claims;
    private final List<Block> article;
    private final List<Block> runs;
    private List<CalendarMention> calendar = List.of();
    private List<DocumentMention> documents = List.of();
    private List<PersonMention> people = List.of();
    private List<Quantity> quantities = List.of();
    private NamedRuns named = NamedRuns.NONE;
    private final BitSet taken = new BitSet();
    private final BitSet mediators = new BitSet();
    private final BitSet rates = new BitSet();
    private List<About> abouts = List.of();

    /** An article without mentions. {@code published} is the caller's date or the page's stamp. */
    public Analysis(TokenTable tokens, Layout layout, Sentences sentences, @Nullable LocalDate published) {
        this.tokens = tokens;
        this.layout = layout;
        this.sentences = sentences;
        this.published = published;
        this.claims = new Claims(tokens.size());
        this.article = new ArrayList<>(layout.blocks().size());
        for (Block block : layout.blocks()) {
            if (block.isArticle()) {
                article.add(block);
            }
        }
        this.runs = Runs.of(tokens, article);
    }

    /** The token table. */
    public TokenTable tokens() {
        return tokens;
    }

    /** The page taken apart. */
    public Layout layout() {
        return layout;
    }

    /** The blocks that facts are extracted from. */
    public List<Block> article() {
        return article;
    }

    /** The block that holds a token, or null. */
    public @Nullable Block blockAt(int token) {
        int low = 0;
        int high = article.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (article.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < article.size() && article.get(low).from() <= token ? article.get(low) : null;
    }

    /** Those blocks, adjacent ones joined for readers whose expressions may go on over a line end; headlines apart. */
    public List<Block> runs() {
        return runs;
    }

    /** The sentences of those blocks. */
    public Sentences sentences() {
        return sentences;
    }

    /** Day of publication, if known. */
    public @Nullable LocalDate published() {
        return published;
    }

    /** The tokens taken by mentions. */
    public Claims claims() {
        return claims;
    }

    /** Dates and periods in text order. */
    public List<CalendarMention> calendar() {
        return calendar;
    }

    /** The first date that begins at or behind a token, or null. */
    public @Nullable CalendarMention dateFrom(int token) {
        int low = 0;
        int high = calendar.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (calendar.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < calendar.size() ? calendar.get(low) : null;
    }

    /** Sets the dates. */
    public void calendar(List<CalendarMention> found) {
        calendar = found;
    }

    /** Documents in text order. */
    public List<DocumentMention> documents() {
        return documents;
    }

    /** Sets the documents. */
    public void documents(List<DocumentMention> found) {
        documents = found;
    }

    /** What a recogniser from outside takes for names of people. */
    public NamedRuns named() {
        return named;
    }

    /** Sets what such a recogniser has said. */
    public void named(NamedRuns runs) {
        named = runs;
    }

    /** People in text order. */
    public List<PersonMention> people() {
        return people;
    }

    /** Sets the people. */
    public void people(List<PersonMention> found) {
        people = found;
    }

    /** Quantities in text order. */
    public List<Quantity> quantities() {
        return quantities;
    }

    /** Sets what each quantity is about, in their order. */
    public void abouts(List<About> found) {
        abouts = found;
    }

    /** What the quantity at an index is about. */
    public About about(int quantity) {
        return quantity < abouts.size() ? abouts.get(quantity) : About.NOTHING;
    }

    /** Says that the quantity at an index has become a fact, or part of one, and is not to become another. */
    public void take(int quantity) {
        taken.set(quantity);
    }

    /** Says that the quantity at an index is the rate of a mediation record. */
    public void rate(int quantity) {
        rates.set(quantity);
    }

    /** Whether the quantity at an index is the rate of a mediation record. */
    public boolean isRate(int quantity) {
        return rates.get(quantity);
    }

    /** Says that the quantity at an index counts the mediators of a record. */
    public void mediators(int quantity) {
        mediators.set(quantity);
    }

    /** Whether the quantity at an index counts the mediators of a record. */
    public boolean isMediators(int quantity) {
        return mediators.get(quantity);
    }

    /** Whether the quantity at an index has been taken. */
    public boolean isTaken(int quantity) {
        return taken.get(quantity);
    }

    /** Sets the quantities. */
    public void quantities(List<Quantity> found) {
        quantities = found;
    }
}
