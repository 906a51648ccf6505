package io.github.dukien.internal.document;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.mention.DocumentMention;
import org.jspecify.annotations.Nullable;

/** A document reference while its parts are gathered. */
final class Draft {
    final int from;
    final String kind;
    final int numberFrom;
    final int numberTo;
    final String rule;
    int to;
    boolean continued;
    /** Whether its issuer stands before it as the subject of a verb. */
    boolean governed;

    @Nullable
    EdtfValue date;

    @Nullable
    String issuer;

    @Nullable
    String term;

    Draft(int from, int to, String kind, int numberFrom, int numberTo, String rule) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.numberFrom = numberFrom;
        this.numberTo = numberTo;
        this.rule = rule;
    }

    /** What is stated behind the last of a list holds for those before it. */
    void share(Draft next) {
        issuer = issuer == null ? next.issuer : issuer;
        term = term == null ? next.term : term;
    }

    DocumentMention mention() {
        return new DocumentMention(from, to, kind, numberFrom, numberTo, date, issuer, term, rule);
    }
}
