package io.github.dukien.cli;

import io.github.dukien.segment.SentenceSplitter;
import io.github.dukien.segment.training.ModelFolder;
import io.github.dukien.segment.training.SegmenterEvaluation;
import io.github.dukien.segment.training.SegmenterTrainer;
import io.github.dukien.segment.training.SentenceScore;
import io.github.dukien.segment.training.SentenceTrainer;
import io.github.dukien.segment.training.Treebank;
import io.github.dukien.segment.training.WordLists;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code train}: rebuilds the bundled models from a treebank. */
@Command(
        name = "train",
        description =
                "Trains the word segmenter or the sentence splitter on a treebank; the same input gives the same bytes.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Trains on *-train.conllu and *-dev.conllu of the treebank; *-test.conllu is read by --evaluate only.",
            "Example: dukien train segmenter --treebank ../shared/treebank --evaluate"
        })
final class TrainCommand implements Callable<Integer> {
    private static final String MODELS = "models/src/main/resources/io/github/dukien/models";
    private static final String DICTIONARY = "models/src/main/dictionary";

    /** What to train. */
    enum Kind {
        segmenter,
        sentences
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.segmenter;

    @Option(names = "--treebank", paramLabel = "DIR", required = true, description = "Folder with CoNLL-U files.")
    private Path treebank = Path.of("");

    @Option(
            names = "--dictionary",
            paramLabel = "DIR",
            description = "Folder with word lists for the segmenter; default: " + DICTIONARY + " of this project.")
    private @Nullable Path dictionary;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the models go; default: the resources of dukien-models in this project.")
    private @Nullable Path out;

    @Option(names = "--evaluate", description = "Measure the model on the treebank's test part.")
    private boolean evaluate;

    @Option(
            names = "--held-out",
            description =
                    "Write nothing: train without every tenth sentence and measure on these; for choosing settings.")
    private boolean heldOut;

    @Override
    public Integer call() {
        Problems problems = new Problems(Objects.requireNonNull(spec));
        try {
            train();
        } catch (NoSuchFileException e) {
            problems.add(e.getFile() + (e.getReason() == null ? ": no such file or directory" : ": " + e.getReason()));
        } catch (IOException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems.exitCode();
    }

    private void train() throws IOException {
        Treebank all = Treebank.read(file("-train.conllu"), file("-dev.conllu"));
        Treebank trained = heldOut ? all.withoutHeldOut() : all;
        Treebank test = heldOut ? all.heldOut() : evaluate ? Treebank.read(file("-test.conllu")) : null;
        if (kind == Kind.segmenter) {
            segmenter(trained, test);
        } else {
            sentences(trained, test);
        }
    }

    private void segmenter(Treebank trained, @Nullable Treebank test) throws IOException {
        Path folder = dictionary == null ? project(DICTIONARY) : dictionary;
        WordLists words = WordLists.read(folder);
        SegmenterTrainer.Result model = SegmenterTrainer.train(trained, words);
        if (!heldOut) {
            write("segmenter.bin", model.weights());
            write("words.bin", model.words());
            if (dictionary == null) {
                WordLists.writeTreebankWords(folder, trained);
            }
        }
        if (test != null) {
            print().print(SegmenterEvaluation.of(model.segmenter(), trained, test, words));
            print().flush();
        }
    }

    private void sentences(Treebank trained, @Nullable Treebank test) throws IOException {
        byte[] model = SentenceTrainer.train(trained);
        if (!heldOut) {
            write("sentences.bin", model);
        }
        if (test != null) {
            print().println("sentences        precision  recall      F1");
            print("rules and model", SentenceScore.of(SentenceSplitter.openNlp(SentenceTrainer.read(model)), test));
            print("rules alone", SentenceScore.of(SentenceSplitter.rules(), test));
        }
    }

    private void print(String name, SentenceScore score) {
        print().println(String.format(
                Locale.ROOT,
                "%-16s %8.2f %8.2f %8.2f (%d sentences)",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.gold()));
    }

    private void write(String name, byte[] model) throws IOException {
        Path folder = out == null ? project(MODELS) : out;
        ModelFolder.write(folder, name, model);
        print().println(folder.resolve(name) + ": " + model.length + " bytes");
    }

    private PrintWriter print() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** A folder of this project; the launcher tells where that is. */
    private static Path project(String folder) throws IOException {
        Path root = Path.of(System.getProperty("dukien.root", "")).toAbsolutePath();
        if (!Files.isDirectory(root.resolve(DICTIONARY))) {
            throw new NoSuchFileException(
                    root.toString(), null, "not the project's folder; run this there, or give --dictionary and --out");
        }
        return root.resolve(folder);
    }

    private Path file(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(treebank)) {
            files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(found::add);
        }
        if (found.size() != 1) {
            throw new NoSuchFileException(
                    treebank.toString(),
                    null,
                    found.size() + " files here end in " + ending + ", and there must be one");
        }
        return found.get(0);
    }
}
