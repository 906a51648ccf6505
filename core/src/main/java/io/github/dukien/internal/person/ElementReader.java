package io.github.dukien.internal.person;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.text.Ranges;
import io.github.dukien.internal.token.TokenTable;
import java.util.BitSet;
import java.util.List;

/** Reads an article into elements in one pass: names, offices, what stands before names, separators, links. */
final class ElementReader {
    private final PersonWords words;
    private final TokenTable tokens;
    private final Analysis analysis;
    private final NameReader names;
    private final NameShapes shapes;
    private final OfficeReader offices;
    private final Elements elements;
    private final SeparatorReader separators;
    private final AddressReader addresses;
    private final CuedNames cued;
    private final ThingReader things;
    private final CapitalReader capitals;

    ElementReader(PersonWords words, Analysis analysis) {
        this.words = words;
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.elements = new Elements(tokens.size());
        this.names = new NameReader(words, tokens);
        this.shapes = names.shapes();
        this.offices = new OfficeReader(words, tokens, names);
        RunChecks checks = new RunChecks(words, analysis, names, offices);
        this.separators = new SeparatorReader(words, tokens, checks, elements);
        this.addresses = new AddressReader(words, analysis, names, checks, elements);
        this.cued = new CuedNames(words, tokens, names, checks, elements);
        this.things = new ThingReader(words, tokens, names, checks, elements);
        this.capitals = new CapitalReader(words, tokens, names, offices, checks, things, elements, analysis.named());
    }

    NameReader names() {
        return names;
    }

    /** Runs of capitals that are names if the article says so elsewhere. */
    Ranges candidates() {
        return capitals.candidates();
    }

    /** Names that things and areas bear. */
    Ranges things() {
        return things.named();
    }

    /** Where names begin that only a recogniser from outside has confirmed. */
    BitSet evident() {
        return capitals.evident();
    }

    List<Element> read() {
        List<Block> blocks = analysis.article();
        int at = 0;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            at = Math.max(at, block.from());
            int limit = limit(blocks, b);
            while (at < block.to()) {
                boundary(at);
                at = Math.max(at + 1, next(at, limit));
            }
        }
        return elements.list();
    }

    /** Names and titles may run into the next line where only a single line end stands between. */
    private int limit(List<Block> blocks, int b) {
        int to = blocks.get(b).to();
        return b + 1 < blocks.size() && blocks.get(b + 1).from() == to && to < tokens.size() && names.softBreak(to)
                ? blocks.get(b + 1).to()
                : to;
    }

    private void boundary(int at) {
        if (elements.isEmpty()) {
            return;
        }
        if (tokens.breakBefore(at)) {
            if (!elements.lastIs(Kind.BREAK)) {
                elements.add(Kind.BREAK);
            }
        } else if (analysis.sentences().startOf(at) == at) {
            elements.add(Kind.STOP);
        }
    }

    /** Takes what begins at a token; returns the token behind it. */
    private int next(int at, int limit) {
        int term = Math.max(separators.termEnd(at, limit), separators.asideEnd(at, limit));
        if (term > at) {
            return term;
        }
        if (tokens.isPunctuation(at)) {
            return separators.punctuation(at);
        }
        if (tokens.isNumber(at)) {
            return elements.gap(at + 1);
        }
        int to = cued.read(at, limit);
        if (to == at && (words.openers.begins(tokens, at) || separators.isToHolder(at, limit))) {
            to = listed(at, limit);
        }
        if (to > at) {
            return to;
        }
        return tokens.isCapitalized(at) ? capitals.read(at, limit) : small(at, limit);
    }

    /** Takes what begins with a word of one of the lists, but for names; {@code at} if nothing does. */
    private int listed(int at, int limit) {
        int to = things.read(at, limit);
        if (to == at) {
            to = office(at, limit);
        }
        if (to == at) {
            to = addresses.read(at, limit);
        }
        return to == at ? separators.link(at, limit) : to;
    }

    private int office(int at, int limit) {
        Office office = offices.read(at, limit, elements.isHolderBefore());
        if (office != null && isCounted(at)) {
            return elements.gap(office.to());
        }
        boolean surname = office != null
                && tokens.isCapitalized(at)
                && office.rank() == Rank.HEADED
                && office.to() <= names.runEnd(at, limit)
                && shapes.isStrong(at, names.runEnd(at, limit));
        if (office == null || surname) {
            return at;
        }
        elements.add(Element.office(office));
        return office.to();
    }

    /** «gồm 18 ủy viên, ông Lê Văn A»: a number before the rank counts its holders. */
    private boolean isCounted(int at) {
        boolean number = at > 0 && tokens.isNumber(at - 1) && !tokens.breakBefore(at);
        return number && (!tokens.isCapitalized(at) || !analysis.claims().isTaken(at - 1));
    }

    private int small(int at, int limit) {
        int verb = words.verbEnd(tokens, at, limit);
        int field = words.words.end(tokens, at, limit);
        int most = Math.max(at + 1, Math.max(verb, field));
        int to = at + 1;
        while (to < most && !tokens.isCapitalized(to) && !tokens.breakBefore(to)) {
            to++;
        }
        return elements.gap(to);
    }
}
