package io.github.dukien.internal.report;

import io.github.dukien.fact.About;
import io.github.dukien.fact.CountedFact;
import io.github.dukien.fact.Fact;

/** Period and scope of figures that are stated more than once. */
final class Abouts {
    private Abouts() {}

    /** Whether both say the same period and the same scope. */
    static boolean areSame(Fact first, Fact again) {
        return first instanceof CountedFact one
                && again instanceof CountedFact other
                && one.about().scope() != null
                && one.about().period() != null
                && one.about().equals(other.about());
    }

    /** Whether nothing that one says of period and scope is denied by the other. */
    static boolean agree(Fact first, Fact again) {
        return first instanceof CountedFact one
                && again instanceof CountedFact other
                && (one.about().period() == null
                        || other.about().period() == null
                        || one.about().period().equals(other.about().period()))
                && (one.about().scope() == null
                        || other.about().scope() == null
                        || one.about().scope().equals(other.about().scope()));
    }

    /** The first statement of a figure with the period and scope that only the second gives. */
    static Fact filled(Fact first, Fact again) {
        if (!(first instanceof CountedFact one) || !(again instanceof CountedFact other)) {
            return first;
        }
        About own = one.about();
        About said = other.about();
        return one.withAbout(new About(
                own.period() == null ? said.period() : own.period(),
                own.scope() == null ? said.scope() : own.scope(),
                own.planned()));
    }
}
