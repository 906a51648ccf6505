package io.github.dukien.fact;

/** A figure: what it covers (period), of whom it speaks (scope), and whether it is planned. */
public sealed interface CountedFact extends Fact
        permits MemberCount, Percentage, Money, MediationOutcome, ActivityCount {
    /** Period, scope and planned; {@link About#NOTHING} where the text says none of them. */
    About about();

    /** The same fact with another period, scope and plan. */
    CountedFact withAbout(About about);
}
