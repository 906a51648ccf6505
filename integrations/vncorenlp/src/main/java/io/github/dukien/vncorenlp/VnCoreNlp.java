package io.github.dukien.vncorenlp;

import io.github.dukien.NameEvidence;
import io.github.dukien.fact.Span;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * VnCoreNLP on this machine: words with offsets into the caller's text, their parts of speech and names, and evidence for
 * names of people. Loaded in a class loader of its own.
 *
 * <p>Safe to share between threads. VnCoreNLP itself is not, so a thread takes one of the loaded copies for each text and
 * others wait for it; {@link Builder#copies} loads more than one.
 *
 * <p>Never throws on any text: where VnCoreNLP fails on a line or leaves something out, the bundled segmenter cuts that,
 * {@link #failures()} counts the lines and the builder's {@code warnings} hear of it.
 *
 * <pre>{@code
 * VnCoreNlp vncorenlp = VnCoreNlp.builder().folder(Path.of("/opt/vncorenlp")).level(Level.NAMES).open();
 * vncorenlp.segment("Ban Dân vận Tỉnh ủy họp.").texts();
 * FactExtractor extractor = FactExtractor.builder().names(vncorenlp).build();
 * }</pre>
 */
public final class VnCoreNlp implements WordSegmenter, NameEvidence {
    private final Level level;
    private final Copies copies;
    private final Consumer<String> warnings;
    private final WordSegmenter bundled = WordSegmenter.bundled();
    private final AtomicLong failures = new AtomicLong();
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    private VnCoreNlp(Level level, Copies copies, Consumer<String> warnings) {
        this.level = level;
        this.copies = copies;
        this.warnings = warnings;
    }

    /** Options for loading VnCoreNLP. */
    public static Builder builder() {
        return new Builder();
    }

    /** The words of a text with what VnCoreNLP says of them, in order; every char but white space is in just one. */
    public List<TaggedWord> tag(String text) {
        List<TaggedWord> words = new ArrayList<>();
        int at = 0;
        Pipeline pipeline = copies.take();
        try {
            for (Stretch stretch : Stretch.of(text)) {
                at = add(words, text, at, stretch, pipeline);
            }
        } finally {
            copies.giveBack(pipeline);
        }
        addBundled(words, text, at, text.length());
        return words;
    }

    @Override
    public Segments segment(String text) {
        List<TaggedWord> words = tag(text);
        return Segments.of(
                text,
                words.stream().mapToInt(TaggedWord::start).toArray(),
                words.stream().mapToInt(TaggedWord::end).toArray());
    }

    /**
     * The names of people by {@code B-PER} and {@code I-PER}, where no word's part of speech speaks against a name.
     *
     * @throws IllegalStateException below {@link Level#NAMES}
     */
    @Override
    public List<Span> names(String text) {
        if (level != Level.NAMES) {
            throw new IllegalStateException("VnCoreNLP was loaded for " + level + "; names need level(Level.NAMES)");
        }
        return PersonRuns.of(text, tag(text));
    }

    /** How many lines VnCoreNLP failed on so far. */
    public long failures() {
        return failures.get();
    }

    /** Adds the words from {@code at} to the end of a stretch; returns that end. */
    private int add(List<TaggedWord> words, String text, int at, Stretch stretch, Pipeline pipeline) {
        String line = text.substring(stretch.start(), stretch.end());
        List<Pipeline.Token> tokens = annotate(line, pipeline);
        int[] places =
                Alignment.places(line, tokens.stream().map(Pipeline.Token::form).toList());
        int done = at;
        for (int i = 0; i < tokens.size(); i++) {
            if (places[2 * i] >= 0) {
                int start = stretch.start() + places[2 * i];
                int end = stretch.start() + places[2 * i + 1];
                addBundled(words, text, done, start);
                words.add(new TaggedWord(
                        start, end, tokens.get(i).pos(), tokens.get(i).ner()));
                done = end;
            }
        }
        addBundled(words, text, done, stretch.end());
        return stretch.end();
    }

    /** What VnCoreNLP has left out. */
    private void addBundled(List<TaggedWord> words, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isSpace(text.charAt(i))) {
                Segments missing = bundled.segment(text.substring(from, to));
                for (int word = 0; word < missing.size(); word++) {
                    words.add(new TaggedWord(from + missing.start(word), from + missing.end(word), null, null));
                }
                return;
            }
        }
    }

    private List<Pipeline.Token> annotate(String line, Pipeline pipeline) {
        try {
            return pipeline.annotate(Stretch.readable(line));
        } catch (InvocationTargetException e) {
            return fail(e.getCause() == null ? e : e.getCause());
        } catch (Exception e) {
            return fail(e);
        }
    }

    /** A text may break VnCoreNLP, by an exception or a stack overflow; a machine without memory is another matter. */
    private List<Pipeline.Token> fail(Throwable why) {
        if (why instanceof VirtualMachineError error && !(why instanceof StackOverflowError)) {
            throw error;
        }
        failures.incrementAndGet();
        if (warned.add(why.getClass().getName())) {
            warnings.accept(
                    "VnCoreNLP failed on a line (" + why + "); the bundled segmenter cuts this one and others like it");
        }
        return List.of();
    }

    /**
     * Options for loading VnCoreNLP. Not thread-safe; what it opens is.
     *
     * <pre>{@code
     * VnCoreNlp vncorenlp = VnCoreNlp.builder().folder(folder).copies(2).open();
     * }</pre>
     */
    public static final class Builder {
        private static final Logger LOG = LoggerFactory.getLogger(VnCoreNlp.class);

        private @Nullable Path folder;
        private Level level = Level.WORDS;
        private int copies = 1;
        private Consumer<String> warnings = LOG::warn;

        private Builder() {}

        /**
         * The folder with VnCoreNLP's jar and its folder {@code models}, or the jar itself. Without it the system property
         * {@code dukien.vncorenlp} names it, else the environment variable {@code DUKIEN_VNCORENLP}.
         */
        public Builder folder(@Nullable Path newFolder) {
            folder = newFolder;
            return this;
        }

        /** What is wanted; default: words. */
        public Builder level(Level newLevel) {
            level = newLevel;
            return this;
        }

        /**
         * How many threads may be at work at a time; default: 1. Each copy takes the memory of all models again.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder copies(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("copies: " + number);
            }
            copies = number;
            return this;
        }

        /** Takes a line when VnCoreNLP fails, once for each kind of exception; default: SLF4J. Called from any thread. */
        public Builder warnings(Consumer<String> newWarnings) {
            warnings = newWarnings;
            return this;
        }

        /**
         * Loads VnCoreNLP.
         *
         * @throws IllegalStateException when the jar, a model or an annotator is missing; the message says what to get and
         *     where to put it
         */
        public VnCoreNlp open() {
            Installation installation = Installation.find(folder);
            List<Pipeline> pipelines = new ArrayList<>(copies);
            for (int i = 0; i < copies; i++) {
                pipelines.add(Pipeline.load(installation, level));
            }
            return new VnCoreNlp(level, new Copies(pipelines), warnings);
        }
    }
}
