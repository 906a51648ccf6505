package io.github.dukien.benchmark;

import io.github.dukien.segment.Segments;
import io.github.dukien.segment.SentenceSplitter;
import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.testing.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words a second of the bundled segmenter, of OpenNLP's tagger over the same syllables (trained on the bundled one's
 * output, since only its speed counts here), and of a plain pass over the characters, on the project's articles.
 *
 * <pre>./mvnw -q -Pbench -pl core -am verify -Dbench=SegmenterBenchmark -Dbench.args="-prof gc"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class SegmenterBenchmark {
    private final List<String> texts = new ArrayList<>();
    private final WordSegmenter bundled = WordSegmenter.bundled();
    private final SentenceSplitter sentences = SentenceSplitter.bundled();
    private WordSegmenter openNlp = bundled;
    private long syllables;

    /** What was done, by the second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public long words;
        public long syllables;
        public long chars;
    }

    @Setup
    public void read() throws IOException {
        Sample.articles().forEach(sample -> texts.add(sample.text()));
        List<POSSample> samples = new ArrayList<>();
        for (String text : texts) {
            syllables += text.split("\\s+", -1).length;
            text.lines().filter(line -> !line.isBlank()).map(this::sample).forEach(samples::add);
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 20);
        parameters.put("PrintMessages", false);
        POSModel model = POSTaggerME.train(
                "vi", ObjectStreamUtils.createObjectStream(samples), parameters, new POSTaggerFactory());
        openNlp = WordSegmenter.openNlp(model);
    }

    private POSSample sample(String line) {
        List<String> units = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String word : bundled.segment(line).texts()) {
            String[] parts = word.split("\\s+", -1);
            for (int i = 0; i < parts.length; i++) {
                units.add(parts[i]);
                tags.add(i == 0 ? "B" : "I");
            }
        }
        return new POSSample(units, tags);
    }

    @Benchmark
    public long bundledWords(Counted counted) {
        return words(bundled, counted);
    }

    @Benchmark
    public long openNlpWords(Counted counted) {
        return words(openNlp, counted);
    }

    private long words(WordSegmenter segmenter, Counted counted) {
        long size = 0;
        for (String text : texts) {
            Segments words = segmenter.segment(text);
            size += words.size();
            counted.chars += text.length();
        }
        counted.words += size;
        counted.syllables += syllables;
        return size;
    }

    @Benchmark
    public long sentences(Counted counted) {
        long size = 0;
        for (String text : texts) {
            size += sentences.split(text).size();
            counted.chars += text.length();
        }
        return size;
    }

    @Benchmark
    public long plainPass(Counted counted) {
        long letters = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            }
            counted.chars += text.length();
        }
        counted.syllables += syllables;
        return letters;
    }
}
