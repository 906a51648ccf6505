package io.github.dukien.segment.training;

import io.github.dukien.segment.Segments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's sentence detector for {@link io.github.dukien.segment.SentenceSplitter}.
 *
 * <pre>{@code
 * byte[] model = SentenceTrainer.train(Treebank.read(conllu));
 * SentenceSplitter splitter = SentenceSplitter.openNlp(SentenceTrainer.read(model));
 * }</pre>
 */
public final class SentenceTrainer {
    private static final char[] ENDERS = {'.', '!', '?', '…'};

    private SentenceTrainer() {}

    /** Trains a model. The same input gives the same bytes. */
    public static byte[] train(Treebank treebank) {
        List<SentenceSample> samples =
                Paragraphs.of(treebank).stream().map(SentenceTrainer::sample).toList();
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
        parameters.put("PrintMessages", false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SentenceDetectorME.train(
                            "vi",
                            ObjectStreamUtils.createObjectStream(samples),
                            new SentenceDetectorFactory("vi", true, null, ENDERS),
                            parameters)
                    .serialize(bytes);
            return ModelPacker.repacked(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model of a file that {@link #train} made. */
    public static SentenceModel read(byte[] model) throws IOException {
        return new SentenceModel(new ByteArrayInputStream(model));
    }

    private static SentenceSample sample(Segments paragraph) {
        Span[] spans = new Span[paragraph.size()];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span(paragraph.start(i), paragraph.end(i));
        }
        return new SentenceSample(paragraph.text(), spans);
    }
}
