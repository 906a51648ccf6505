package io.github.dukien.corenlp.comparison;

import io.github.dukien.models.BundledModels;
import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.segment.WordSegmenterProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import opennlp.tools.postag.POSModel;

/** The word segmenters under comparison. */
enum Engine {
    BUNDLED("bundled", "Apache-2.0; model CC BY-SA 4.0", "none") {
        @Override
        WordSegmenter load(Path models) {
            return WordSegmenter.bundled();
        }

        @Override
        long modelBytes(Path models) {
            return deflated(BundledModels.read("segmenter.bin")) + deflated(BundledModels.read("words.bin"));
        }
    },
    OPENNLP("OpenNLP (maxent)", "Apache-2.0; model CC BY-SA 4.0", "none: `opennlp-tools` (1.4 MB) is there anyway") {
        @Override
        WordSegmenter load(Path models) {
            try {
                return WordSegmenter.openNlp(new POSModel(models.resolve(OPENNLP_MODEL)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        long modelBytes(Path models) {
            return size(models.resolve(OPENNLP_MODEL));
        }
    },
    CORENLP("CoreNLP CRF", "GPL-3.0-or-later; model CC BY-SA 4.0", "`stanford-corenlp` (9.1 MB)") {
        @Override
        WordSegmenter load(Path models) {
            return CrfSegmenter.read(models.resolve(CRF_MODEL));
        }

        @Override
        long modelBytes(Path models) {
            return size(models.resolve(CRF_MODEL));
        }
    },
    VNCORENLP("VnCoreNLP", "GPL-3.0", "its own, on no registry") {
        @Override
        WordSegmenter load(Path models) {
            for (WordSegmenterProvider provider : WordSegmenterProvider.installed()) {
                if (provider.name().equals("vncorenlp")) {
                    return provider.open(null, System.err::println);
                }
            }
            throw new IllegalStateException("dukien-vncorenlp is not on the class path");
        }

        @Override
        long modelBytes(Path models) {
            return -1;
        }
    };

    static final String OPENNLP_MODEL = "opennlp.bin";
    static final String CRF_MODEL = "crf.ser.gz";

    private final String title;
    private final String licence;
    private final String jars;

    Engine(String title, String licence, String jars) {
        this.title = title;
        this.licence = licence;
        this.jars = jars;
    }

    /** The engine with its model from a folder that {@link ComparisonPage} has filled. */
    abstract WordSegmenter load(Path models);

    /** Size of the model as it is handed on, compressed; -1 if not known. */
    abstract long modelBytes(Path models);

    String title() {
        return title;
    }

    String licence() {
        return licence;
    }

    /** What must stand beside dukien-core. */
    String jars() {
        return jars;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As in a jar. */
    private static long deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[8192];
        long size = 0;
        while (!deflater.finished()) {
            size += deflater.deflate(buffer);
        }
        deflater.end();
        return size;
    }
}
