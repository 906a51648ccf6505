package io.github.dukien.vncorenlp;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One copy of VnCoreNLP, called by reflection. For one thread at a time: VnCoreNLP is not thread-safe. */
final class Pipeline {
    private static final String SAMPLE = "Ông Lò Văn Tới ở Hà Nội.";

    /**
     * A word as VnCoreNLP gives it: syllables joined by {@code _}, characters perhaps changed, no offsets.
     *
     * @param form the word
     * @param pos its part of speech, if tagged
     * @param ner its label, if tagged
     */
    record Token(
            String form, @Nullable String pos, @Nullable String ner) {}

    private final ClassLoader loader;
    private final Object pipeline;
    private final Constructor<?> annotation;
    private final Method annotate;
    private final Method sentences;
    private final Method words;
    private final Method form;
    private final Method pos;
    private final Method ner;

    private Pipeline(ClassLoader loader, List<String> annotators) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> main = loader.loadClass("vn.pipeline.VnCoreNLP");
        Class<?> text = loader.loadClass("vn.pipeline.Annotation");
        Class<?> word = loader.loadClass("vn.pipeline.Word");
        Constructor<?> constructor = main.getConstructor(String[].class);
        annotation = text.getConstructor(String.class);
        annotate = main.getMethod("annotate", text);
        sentences = text.getMethod("getSentences");
        words = loader.loadClass("vn.pipeline.Sentence").getMethod("getWords");
        form = word.getMethod("getForm");
        pos = word.getMethod("getPosTag");
        ner = word.getMethod("getNerLabel");
        pipeline = constructor.newInstance((Object) annotators.toArray(String[]::new));
    }

    /**
     * Loads a copy and tries it on a sentence.
     *
     * @throws IllegalStateException when it cannot be loaded or does not do what the level says; the message says what to do
     */
    static Pipeline load(Installation installation, Level level) {
        installation.check(level);
        try {
            ClassLoader loader = new IsolatedLoader(installation.jar());
            Pipeline loaded = Surroundings.keepingLogging(
                    () -> Surroundings.with(loader, () -> new Pipeline(loader, level.annotators())));
            loaded.attempt(installation, level);
            return loaded;
        } catch (InvocationTargetException e) {
            throw failed(installation, e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(
                    "VnCoreNLP: " + installation.jar()
                            + " is damaged or no VnCoreNLP that this version of Dukien knows (" + e + ")."
                            + Installation.mend(),
                    e);
        } catch (IllegalStateException e) {
            throw e;
        } catch (Exception e) {
            throw failed(installation, e);
        }
    }

    private void attempt(Installation installation, Level level) throws Exception {
        List<Token> tokens = annotate(SAMPLE);
        boolean done = switch (level) {
            case WORDS -> !tokens.isEmpty();
            case TAGS -> tokens.stream().anyMatch(token -> token.pos() != null);
            case NAMES -> tokens.stream().anyMatch(token -> token.ner() != null);
        };
        if (!done) {
            throw new IllegalStateException("VnCoreNLP: " + installation.jar() + " has no working annotator "
                    + level.annotator() + ": it leaves a sentence without what that gives." + Installation.mend());
        }
    }

    private static IllegalStateException failed(Installation installation, Throwable why) {
        String mend = why instanceof OutOfMemoryError
                ? " It needs more memory: start Java with -Xmx2g (./dukien: DUKIEN_JAVA_OPTS=-Xmx2g)."
                : why instanceof IOException ? Installation.mend() : "";
        return new IllegalStateException(
                "VnCoreNLP: " + installation.jar() + " cannot load its models: " + why + "." + mend, why);
    }

    /**
     * The words of a text, without the sentences that VnCoreNLP makes of it.
     *
     * @throws InvocationTargetException with what VnCoreNLP threw
     */
    List<Token> annotate(String text) throws Exception {
        return Surroundings.with(loader, () -> {
            Object annotated = annotation.newInstance(text);
            annotate.invoke(pipeline, annotated);
            List<Token> tokens = new ArrayList<>();
            for (Object sentence : list(sentences.invoke(annotated))) {
                for (Object word : list(words.invoke(sentence))) {
                    String written = (String) form.invoke(word);
                    if (written != null) {
                        tokens.add(new Token(written, (String) pos.invoke(word), (String) ner.invoke(word)));
                    }
                }
            }
            return tokens;
        });
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
