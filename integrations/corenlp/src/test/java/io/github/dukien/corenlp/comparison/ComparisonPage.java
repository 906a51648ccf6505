package io.github.dukien.corenlp.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.FactExtractor;
import io.github.dukien.NameEvidenceProvider;
import io.github.dukien.eval.Evaluation;
import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.segment.training.Treebank;
import io.github.dukien.segment.training.TreebankSentence;
import io.github.dukien.segment.training.WordScore;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Trains, measures and writes {@code docs/comparison.md}; run by Maven's profile {@code comparison}. */
final class ComparisonPage {
    private static final int STARTS = 5;
    private static final int SECONDS = 5;

    private final Path models;
    private final Treebank test;
    private final Set<String> known = new HashSet<>();

    private ComparisonPage(Path models, Treebank training, Treebank test) {
        this.models = models;
        this.test = test;
        training.sentences().forEach(s -> s.words().forEach(word -> known.add(word.toLowerCase(Locale.ROOT))));
    }

    /** Writes the page; the argument is the folder for the models. */
    public static void main(String[] args) throws Exception {
        TreebankFolder treebank = TreebankFolder.find();
        if (treebank == null) {
            System.err.println("comparison: there is no ../shared/treebank, so nothing can be trained or measured");
            System.exit(1);
        }
        Path models = Files.createDirectories(Path.of(args[0]));
        Treebank training = treebank.training();
        try (OutputStream out = Files.newOutputStream(models.resolve(Engine.OPENNLP_MODEL))) {
            OpenNlpTrainer.train(training).serialize(out);
        }
        CrfSegmenter.train(training).write(models.resolve(Engine.CRF_MODEL));
        Path page = Path.of(System.getProperty("dukien.root", "../..")).resolve("docs/comparison.md");
        Files.writeString(page, new ComparisonPage(models, training, treebank.test()).page());
        System.out.println(page);
    }

    private String page() throws IOException, InterruptedException {
        ComparisonTable table = new ComparisonTable();
        for (Engine engine : Engine.values()) {
            try {
                table.put(engine, figures(engine, engine.load(models)));
            } catch (IllegalStateException e) {
                table.absent(engine, String.valueOf(e.getMessage()));
            }
        }
        return table.page(facts(), machine());
    }

    private EngineFigures figures(Engine engine, WordSegmenter segmenter) throws IOException, InterruptedException {
        List<TreebankSentence> sentences = test.sentences();
        WordScore tokenized = WordScore.of(
                segmenter, sentences.stream().map(TreebankSentence::tokenized).toList(), known);
        WordScore natural = WordScore.of(
                segmenter, sentences.stream().map(TreebankSentence::natural).toList(), known);
        long[] starts = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            starts[i] = number(probe(engine), "startup");
        }
        Arrays.sort(starts);
        Properties speed = probe(engine, Integer.toString(SECONDS));
        return new EngineFigures(
                tokenized,
                natural,
                number(speed, "words"),
                starts[STARTS / 2],
                number(speed, "heap"),
                engine.modelBytes(models));
    }

    private static long number(Properties figures, String name) {
        return Long.parseLong(figures.getProperty(name));
    }

    private Properties probe(Engine engine, String... seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Ddukien.root=" + System.getProperty("dukien.root", "../.."),
                "-cp",
                System.getProperty("java.class.path"),
                EngineProbe.class.getName(),
                engine.name(),
                models.toString()));
        command.addAll(List.of(seconds));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Properties figures = new Properties();
        figures.load(new InputStreamReader(process.getInputStream(), UTF_8));
        if (process.waitFor() != 0) {
            throw new IOException(engine + ": the probe failed");
        }
        return figures;
    }

    /** Extraction reads syllables, not words; only VnCoreNLP's recogniser of names can change facts. */
    private static String facts() throws IOException {
        Evaluation bundled = Articles.facts(FactExtractor.create());
        String facts = String.format(
                Locale.ROOT,
                "There is no column of fact F1, because the extractor does not use words: its rules read syllables, so facts are the"
                        + " same with each of these engines. Their F1 on the %d articles of `testdata/articles`, on value, over all types"
                        + " is %.4f; by type: [accuracy/](accuracy/).",
                Articles.texts().size(),
                bundled.micro().f1());
        return facts + " " + withVnCoreNlp();
    }

    private static String withVnCoreNlp() throws IOException {
        for (NameEvidenceProvider provider : NameEvidenceProvider.installed()) {
            try {
                FactExtractor extractor = FactExtractor.builder()
                        .names(provider.open(null, System.err::println))
                        .build();
                return String.format(
                        Locale.ROOT,
                        "With VnCoreNLP's recogniser as evidence for names it is %.4f.",
                        Articles.facts(extractor).micro().f1());
            } catch (IllegalStateException e) {
                continue;
            }
        }
        return "Only VnCoreNLP's recogniser of names, as evidence (`--vncorenlp`), can change them; it was not there to be measured.";
    }

    private static String machine() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "One run on a machine with %d cores, Java %s, busy with other work (load average %.1f at the end): read speeds and times as ratios.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                load);
    }
}
