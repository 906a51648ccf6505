package io.github.dukien.internal.extract;

import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents, each once: a reference with the same kind and number, or with the bare number of one that was named in full
 * before («NQ 09» behind «Nghị quyết số 09-NQ/TW»), is a mention of it.
 */
final class DocumentExtractor implements TypeExtractor {
    private static final int MOST_CANDIDATES = 32;

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        List<DocumentMention> firsts = new ArrayList<>();
        List<List<Span>> others = new ArrayList<>();
        Map<String, List<Integer>> byNumber = new HashMap<>();
        TokenTable tokens = analysis.tokens();
        for (DocumentMention mention : analysis.documents()) {
            String head = mention.kind() + " " + tokens.form(mention.numberFrom(), mention.numberFrom() + 1);
            List<Integer> candidates = byNumber.computeIfAbsent(head, k -> new ArrayList<>());
            int known = known(tokens, firsts, candidates, mention);
            if (known < 0) {
                candidates.add(firsts.size());
                firsts.add(mention);
                others.add(new ArrayList<>());
            } else {
                others.get(known).add(Sources.span(tokens, mention.from(), mention.to()));
                firsts.set(known, completed(firsts.get(known), mention));
            }
        }
        for (int i = 0; i < firsts.size(); i++) {
            facts.add(fact(tokens, firsts.get(i), others.get(i)));
        }
    }

    private static DocumentReference fact(TokenTable tokens, DocumentMention mention, List<Span> others) {
        Source source = Sources.of(tokens, mention.from(), mention.to(), mention.rule(), List.of());
        Source gathered = new Source(source.id(), source.span(), source.text(), others, source.evidence());
        String number = tokens.spaced(mention.numberFrom(), mention.numberTo());
        return new DocumentReference(
                gathered, mention.kind(), number, mention.date(), mention.issuer(), mention.term());
    }

    private static int known(
            TokenTable tokens, List<DocumentMention> firsts, List<Integer> candidates, DocumentMention mention) {
        for (int i : candidates.subList(0, Math.min(candidates.size(), MOST_CANDIDATES))) {
            DocumentMention first = firsts.get(i);
            boolean terms = first.term() == null
                    || mention.term() == null
                    || first.term().equals(mention.term());
            if (terms && sameNumber(tokens, first, mention)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameNumber(TokenTable tokens, DocumentMention first, DocumentMention again) {
        int length = again.numberTo() - again.numberFrom();
        boolean all = length == first.numberTo() - first.numberFrom();
        if (!all && length > 1 || !all && first.rule().equals("document.plenum")) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!tokens.sameForm(first.numberFrom() + i, again.numberFrom() + i)) {
                return false;
            }
        }
        return true;
    }

    /** What a later mention says and the first one did not. */
    private static DocumentMention completed(DocumentMention first, DocumentMention again) {
        return new DocumentMention(
                first.from(),
                first.to(),
                first.kind(),
                first.numberFrom(),
                first.numberTo(),
                first.date() != null ? first.date() : again.date(),
                first.issuer() != null ? first.issuer() : again.issuer(),
                first.term() != null ? first.term() : again.term(),
                first.rule());
    }
}
