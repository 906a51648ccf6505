package io.github.dukien.table;

import io.github.dukien.CivicReport;

/**
 * A report with a number that tells it from all others of its tables; ids may occur twice.
 *
 * @param number from 1, in the order added
 * @param report the report
 */
public record NumberedReport(long number, CivicReport report) {}
