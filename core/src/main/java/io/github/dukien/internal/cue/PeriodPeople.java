package io.github.dukien.internal.cue;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import java.util.List;

/** Tells, in one walk through an article, which money is somebody's own: that takes no time from outside its sentence. */
final class PeriodPeople {
    private final List<PersonMention> people;
    private int next;
    private int start;

    PeriodPeople(Analysis analysis) {
        this.people = analysis.people();
    }

    /** A sentence, or what somebody says in it, begins at a token. */
    void speak(int from) {
        start = from;
    }

    /** «Anh Sính vay 100 triệu đồng»: money behind somebody whom the sentence names. */
    boolean isPersonal(Quantity figure) {
        while (next < people.size() && people.get(next).positionsTo() <= figure.from()) {
            next++;
        }
        boolean money = figure.unit() != null && figure.unit().kind() == UnitKind.CURRENCY;
        return money && next > 0 && people.get(next - 1).positionsFrom() >= start;
    }
}
