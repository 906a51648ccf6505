/**
 * Runs the extractor over archives: any number of documents in bounded memory, in the same order and with the same bytes
 * for any number of jobs, with a ledger of what became of each. Start with {@link io.github.dukien.archive.run.ArchiveRun}.
 */
@NullMarked
package io.github.dukien.archive.run;

import org.jspecify.annotations.NullMarked;
