package io.github.dukien.archive.report;

import java.util.List;

/** The fact types in the order in which the page shows them. */
final class FactTypes {
    static final List<String> NAMES =
            List.of("person", "date", "memberCount", "percentage", "money", "mediation", "document", "activity");

    /** How many types the page can tell apart, users' own included. */
    static final int MOST = 24;

    private FactTypes() {}
}
