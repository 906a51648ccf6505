package io.github.dukien.internal.person;

import io.github.dukien.fact.Position.Status;
import io.github.dukien.internal.person.Element.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known at one place of an article while offices are given to names: who was named last, what waits, what separates. */
final class AssemblyState {
    /** The person that offices behind a separator still belong to. */
    @Nullable
    Found person;
    /** The last person of the sentence, for «… được bầu giữ chức». */
    @Nullable
    Found subject;
    /** The last person of the paragraph, for «…, ông …» without a name. */
    @Nullable
    Found told;
    /** The person before a bracket that is open. */
    @Nullable
    Found outer;

    /** The person before «và» and an honorific: «ông A và bà B trúng cử …». */
    @Nullable
    Found joined;

    /** Those named since «bầu», to whom «giữ chức» behind the last gives an office. */
    final List<Found> chosen = new ArrayList<>();

    final WaitingOffices waiting = new WaitingOffices();
    final NameGroup group = new NameGroup();
    /** Honorifics, ranks and degrees since the last name. */
    final List<Element> before = new ArrayList<>();

    /** Whether «các», «hai» or a plural honorific has announced several. */
    boolean plural;

    Kind separator = Kind.GAP;
    Kind previous = Kind.GAP;
    /** The status that the next office will have, as «thôi giữ chức» says. */
    @Nullable
    Status coming;

    /** The status of the office just said, which one behind a comma shares: «thôi giữ chức Phó Chủ tịch, Trưởng ban». */
    @Nullable
    Status chain;

    boolean electing;
    /** Whether the name that comes is a photographer's. */
    boolean credit;

    /** Words that separate: nothing that waits can meet a name any more. */
    void gap() {
        waiting.flush();
        person = null;
        joined = null;
        chosen.clear();
        before.clear();
        group.clear();
        plural = false;
        separator = Kind.GAP;
        chain = null;
        if (!electing) {
            coming = null;
        }
    }

    /** The end of a sentence. */
    void stop() {
        gap();
        group.forget();
        outer = null;
        subject = null;
        electing = false;
        coming = null;
        credit = false;
    }

    /** Forgets what has announced an office that is nobody's. */
    void reset() {
        separator = Kind.GAP;
        before.clear();
        plural = false;
    }
}
