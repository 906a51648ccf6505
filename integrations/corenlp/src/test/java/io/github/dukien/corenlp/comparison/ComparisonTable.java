package io.github.dukien.corenlp.comparison;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The page {@code docs/comparison.md} of the figures. */
final class ComparisonTable {
    private final Map<Engine, EngineFigures> figures = new EnumMap<>(Engine.class);
    private final Map<Engine, String> absent = new EnumMap<>(Engine.class);

    void put(Engine engine, EngineFigures measured) {
        figures.put(engine, measured);
    }

    /** An engine that is not there, and why. */
    void absent(Engine engine, String reason) {
        absent.put(engine, reason);
    }

    /** The page; {@code facts} and {@code machine} are sentences. */
    String page(String facts, String machine) {
        StringBuilder page = new StringBuilder("""
                # How do word segmenters compare?

                Written by `./mvnw -q -Pcomparison -Dquick -DskipTests -pl integrations/corenlp verify` (some minutes; needs the treebank in `../shared/treebank`, and VnCoreNLP's folder in `DUKIEN_VNCORENLP` for its row). Do not edit it by hand.

                | engine | word F1, tokenised | word F1, natural | recall of unknown words | words/s | start-up | heap | model | jars beside dukien-core | licence |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (Engine engine : Engine.values()) {
            page.append("| ").append(engine.title()).append(" | ");
            EngineFigures measured = figures.get(engine);
            page.append(measured == null ? "not measured | | | | | | " : cells(measured));
            page.append("| ")
                    .append(engine.jars())
                    .append(" | ")
                    .append(engine.licence())
                    .append(" |\n");
        }
        absent.forEach((engine, reason) -> page.append("\n")
                .append(engine.title())
                .append(" was not measured. ")
                .append(reason)
                .append("\n"));
        return page.append("\n## Facts\n\n")
                .append(facts)
                .append("\n\n## What was measured\n\n")
                .append(method())
                .append("- ")
                .append(machine)
                .append("\n")
                .toString();
    }

    private static String cells(EngineFigures f) {
        String model = f.modelBytes() < 0 ? "?" : String.format(Locale.ROOT, "%.1f MB", f.modelBytes() / 1e6);
        return String.format(
                Locale.ROOT,
                "%.2f | %.2f | %.1f | %,d | %,d ms | %.0f MB | %s ",
                f.tokenized().f1(),
                f.natural().f1(),
                f.natural().unknownRecall(),
                round(f.wordsPerSecond()),
                f.startMillis(),
                f.heapBytes() / 1e6,
                model);
    }

    /** Two digits: the rest is the machine's mood. */
    private static long round(long figure) {
        long unit = 1;
        while (figure / unit >= 100) {
            unit *= 10;
        }
        return (figure + unit / 2) / unit * unit;
    }

    private static String method() {
        return """
                - **Word F1**: words with both ends right, by character offsets, on the 800 sentences of `vi_vtb-ud-test.conllu`; tokenised as the treebank prints them, natural as people write. Unknown words are those not in the parts train and dev (natural text).
                - Bundled, OpenNLP and CRF learned from the parts train and dev, and cut text into the same syllables; the bundled one has a dictionary of the project besides, worth some points ([its card](../models/segmenter.md)). VnCoreNLP has seen other, larger data, perhaps with these sentences in it, so its F1 says less.
                - OpenNLP: `POSTaggerME`, maxent, with the tags B and I and its own features, which are made for tagging words; features for syllables would need a factory of one's own. CRF: `CRFClassifier` with words before and behind, pairs, shapes, and two tags in sequence.
                - **Words/s**: a second of processor time on one thread, the project's articles over and over, the better of two runs behind a warm-up. **Start-up**: processor time, the compiler's included, from the start of Java to the first words, the middle of five. **Heap**: in use then. Each engine in a Java of its own (`-Xmx1g -XX:+UseSerialGC`). **Model**: compressed.
                """;
    }
}
