package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.internal.mention.Analysis;
import java.util.List;

/** Turns the mentions of one article into facts of one type. Implementations are immutable and thread-safe. */
interface TypeExtractor {
    /** Adds its facts to {@code facts}, in text order; spans refer to the NFC text, ids are "". */
    void extract(Analysis analysis, List<Fact> facts);
}
