/**
 * Reading and writing reports as JSON and JSON Lines. Start with {@link io.github.dukien.json.ReportWriter} and
 * {@link io.github.dukien.json.ReportReader}. The format is described by the JSON Schema {@code report.schema.json} beside
 * these classes.
 */
@NullMarked
package io.github.dukien.json;

import org.jspecify.annotations.NullMarked;
