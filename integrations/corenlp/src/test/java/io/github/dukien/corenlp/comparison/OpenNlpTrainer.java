package io.github.dukien.corenlp.comparison;

import io.github.dukien.segment.training.Treebank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains OpenNLP's tagger over syllables as word segmenter. */
final class OpenNlpTrainer {
    private OpenNlpTrainer() {}

    static POSModel train(Treebank treebank) {
        List<POSSample> samples = TaggedSentence.of(treebank).stream()
                .map(sentence -> new POSSample(sentence.syllables(), sentence.tags()))
                .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put("PrintMessages", false);
        // of 0, 1, 2 and the default 5 the best on sentences held out of the training part
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        try {
            return POSTaggerME.train(
                    "vi", ObjectStreamUtils.createObjectStream(samples), parameters, new POSTaggerFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
