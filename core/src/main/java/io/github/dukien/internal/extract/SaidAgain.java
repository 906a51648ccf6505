package io.github.dukien.internal.extract;

import io.github.dukien.fact.MemberCount;
import java.util.HashMap;
import java.util.Map;

/** Knows the numbers of members that have been stated, so that what is only said about one of them counts the same. */
final class SaidAgain {
    /** The rule of what is said about members behind their number. */
    private static final String ABOUT = "member.part.behind";
    /** A number from which on it is hardly said of two things by chance. */
    private static final int TELLING = 100;

    private final Map<String, MemberCount.Kind> known = new HashMap<>();

    /** The count, of the kind that the same number had before («9.870 đoàn viên là lực lượng đông đảo»). */
    MemberCount read(MemberCount count) {
        MemberCount.Kind first = known.putIfAbsent(count.count() + " " + count.unit(), count.kind());
        boolean about = count.kind() == MemberCount.Kind.OTHER
                && count.source().evidence() != null
                && count.source().evidence().rule().equals(ABOUT);
        return first != null && about && count.count() >= TELLING ? of(count, first) : count;
    }

    private static MemberCount of(MemberCount count, MemberCount.Kind kind) {
        return new MemberCount(
                count.source(),
                count.count(),
                count.max(),
                count.total(),
                count.unit(),
                kind,
                count.bound(),
                count.change(),
                count.organization(),
                count.about());
    }
}
