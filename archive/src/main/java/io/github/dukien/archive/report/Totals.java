package io.github.dukien.archive.report;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Fact;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the head of the page counts: documents, facts of each type, checks. Grows with the archive's variety only. */
final class Totals {
    private static final String OTHERS = "…";

    private final Map<String, TypeTotal> types = new LinkedHashMap<>();
    private final Set<String> provinces = new HashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private int documents;
    private int withText;
    private long facts;
    private long checks;
    private long inconsistent;

    Totals() {
        FactTypes.NAMES.forEach(type -> types.put(type, new TypeTotal()));
    }

    void add(CivicReport report) {
        documents++;
        withText += report.text() == null ? 0 : 1;
        facts += report.facts().size();
        checks += report.checks().size();
        inconsistent += report.checks().stream()
                .filter(check -> check.status() == Check.Status.INCONSISTENT)
                .count();
        day(report.metadata().published());
        String province = report.metadata().province();
        if (province != null) {
            provinces.add(province);
        }
        for (Fact fact : report.facts()) {
            String type = types.containsKey(fact.type()) || types.size() < FactTypes.MOST ? fact.type() : OTHERS;
            types.computeIfAbsent(type, key -> new TypeTotal()).add(documents);
        }
    }

    private void day(@Nullable LocalDate day) {
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    Map<String, TypeTotal> types() {
        return types;
    }

    int documents() {
        return documents;
    }

    int withText() {
        return withText;
    }

    long facts() {
        return facts;
    }

    long checks() {
        return checks;
    }

    long inconsistent() {
        return inconsistent;
    }

    int provinces() {
        return provinces.size();
    }

    /** The earliest day of publication, null if none is known. */
    @Nullable
    LocalDate first() {
        return first;
    }

    /** The latest day of publication. */
    @Nullable
    LocalDate last() {
        return last;
    }

    /** How often one type was found. */
    static final class TypeTotal {
        private long facts;
        private int documents;
        private int lastDocument;

        private void add(int document) {
            facts++;
            documents += document == lastDocument ? 0 : 1;
            lastDocument = document;
        }

        long facts() {
            return facts;
        }

        int documents() {
            return documents;
        }
    }
}
