package io.github.dukien.table;

import io.github.dukien.fact.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * One check of a report.
 *
 * @param in the report
 * @param number of the check, from 1
 * @param check the check
 */
record CheckRow(NumberedReport in, int number, Check check) {
    static List<CheckRow> of(NumberedReport in) {
        List<CheckRow> rows = new ArrayList<>();
        List<Check> checks = in.report().checks();
        for (int i = 0; i < checks.size(); i++) {
            rows.add(new CheckRow(in, i + 1, checks.get(i)));
        }
        return rows;
    }
}
