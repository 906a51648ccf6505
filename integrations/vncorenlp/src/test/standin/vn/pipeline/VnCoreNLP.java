package vn.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Our stand-in for VnCoreNLP: the signatures of its public API, and its ways of finding its files and of treating a process.
 * The file models/behaviour lists what else it is to do. Words are runs of capitals and the pairs in models/pairs.
 */
public class VnCoreNLP {
    /** Shared by all instances, as VnCoreNLP's models are. */
    private static final AtomicBoolean BUSY = new AtomicBoolean();

    private static final List<String> TITLES = List.of("Ông", "Bà", "Ban");

    private final List<String> annotators;
    private final List<String> behaviour;
    private final List<String> pairs;

    public VnCoreNLP(String[] annotators) throws IOException {
        // Without decoding the path of the URL, as the real one does.
        String path = VnCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        File models = new File(new File(path).getParentFile().getPath() + "/models");
        this.annotators = List.of(annotators);
        need(new File(models, "wordsegmenter/wordsegmenter.rdr"));
        behaviour = lines(new File(models, "behaviour"));
        pairs = lines(new File(models, "pairs"));
        if (this.annotators.contains("ner")) {
            Logger root = Logger.getLogger("");
            root.setLevel(Level.OFF);
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
        }
        if (behaviour.contains("no-memory")) {
            throw new OutOfMemoryError("Java heap space");
        }
        log("Loading");
        seeNobody();
    }

    /** As its log4j does: the settings come from the context class loader. */
    private static void log(String message) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream settings = loader.getResourceAsStream("log4j.properties")) {
            String text = new String(settings.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("rootLogger=INFO")) {
                System.out.println(message);
            }
        }
    }

    private static void seeNobody() throws IOException {
        try {
            Class.forName("io.github.dukien.FactExtractor");
            throw new IOException("sees the classes of the application");
        } catch (ClassNotFoundException e) {
            // as it must be
        }
    }

    private static void need(File file) throws IOException {
        if (!file.exists()) {
            throw new IOException("WordSegmenter: " + file + " is not found!");
        }
    }

    private static List<String> lines(File file) throws IOException {
        return file.exists() ? Files.readAllLines(file.toPath()) : List.of();
    }

    public void annotate(Annotation annotation) throws IOException {
        if (!BUSY.compareAndSet(false, true)) {
            throw new ArrayIndexOutOfBoundsException("two threads at once");
        }
        try {
            Thread.yield();
            String text = annotation.getRawText();
            if (text.contains("nổ tung")) {
                throw new StringIndexOutOfBoundsException("String index out of range: 0");
            }
            if (text.contains("đáy sâu")) {
                recurse(1);
            }
            annotation.setSentences(behaviour.contains("no-sentences") ? null : sentences(text));
        } finally {
            BUSY.set(false);
        }
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + depth;
    }

    private List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (String form : joined(Tokens.of(text, behaviour))) {
            words.add(word(form));
            if (form.equals(".") || behaviour.contains("short-sentences") && words.size() == 3) {
                sentences.add(new Sentence(words));
                words = new ArrayList<>();
            }
        }
        if (!words.isEmpty()) {
            sentences.add(new Sentence(words));
        }
        return sentences;
    }

    private List<String> joined(List<String> tokens) {
        List<String> words = new ArrayList<>();
        for (String token : tokens) {
            String last = words.isEmpty() ? "" : words.get(words.size() - 1);
            String tail = last.substring(last.lastIndexOf('_') + 1);
            boolean name = isName(last) && isName(token);
            if (!last.isEmpty() && (name || pairs.contains(tail + " " + token))) {
                words.set(words.size() - 1, last + "_" + token);
            } else {
                words.add(token);
            }
        }
        return words;
    }

    /** All syllables begin with a capital, and none is a title. */
    private static boolean isName(String word) {
        for (String syllable : word.split("_")) {
            if (syllable.length() < 2 || !Character.isUpperCase(syllable.charAt(0)) || TITLES.contains(syllable)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private Word word(String form) {
        boolean proper = isName(form) && form.indexOf('_') > 0;
        boolean tagged = annotators.contains("pos") && !behaviour.contains("no-tags");
        boolean named = annotators.contains("ner") && !behaviour.contains("no-names");
        String pos = proper ? "Np" : Character.isLetter(form.charAt(0)) ? "N" : "CH";
        if (behaviour.contains("verbs")) {
            pos = "V";
        }
        String ner = !proper ? "O" : form.startsWith("Sơn_") || form.startsWith("Hà_Nội") ? "B-LOC" : "B-PER";
        return new Word(form, tagged ? pos : null, named ? ner : null);
    }
}
