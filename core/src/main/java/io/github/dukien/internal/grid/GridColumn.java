package io.github.dukien.internal.grid;

/**
 * One column of a table.
 *
 * @param kind what it says
 * @param header its header
 */
public record GridColumn(ColumnKind kind, GridCell header) {}
