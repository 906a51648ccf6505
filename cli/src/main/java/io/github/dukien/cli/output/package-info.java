/** Reports on a terminal or in a file. Start with {@link io.github.dukien.cli.output.ReportPrinter}. */
@NullMarked
package io.github.dukien.cli.output;

import org.jspecify.annotations.NullMarked;
