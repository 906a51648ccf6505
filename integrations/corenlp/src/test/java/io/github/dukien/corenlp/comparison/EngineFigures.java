package io.github.dukien.corenlp.comparison;

import io.github.dukien.segment.training.WordScore;

/**
 * What was measured of one engine.
 *
 * @param tokenized on the treebank's test part as it is printed
 * @param natural on it as people write
 * @param wordsPerSecond of processor time, on one thread
 * @param startMillis of the processor from the start of Java to the first words, the middle of several
 * @param heapBytes in use once it is loaded
 * @param modelBytes compressed; -1 if not known
 */
record EngineFigures(
        WordScore tokenized,
        WordScore natural,
        long wordsPerSecond,
        long startMillis,
        long heapBytes,
        long modelBytes) {}
