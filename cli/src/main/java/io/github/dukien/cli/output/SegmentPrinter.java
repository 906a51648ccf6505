package io.github.dukien.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.SentenceSplitter;
import io.github.dukien.segment.WordSegmenter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Prints the words of texts. */
public abstract class SegmentPrinter {
    private final WordSegmenter segmenter;

    private SegmentPrinter(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The forms of output. */
    public enum Format {
        /** Lines as in the input, words apart by one space, their syllables joined by an underscore. */
        text,
        /** CoNLL-U. */
        conllu,
        /** One JSON object for each sentence. */
        jsonl
    }

    /** A printer for a form. */
    public static SegmentPrinter to(PrintWriter out, Format format, WordSegmenter segmenter) {
        return switch (format) {
            case text -> new Lines(out, segmenter);
            case conllu -> new Conllu(out, segmenter);
            case jsonl -> new Json(out, segmenter);
        };
    }

    /** Prints a text. */
    public void print(@Nullable String id, String text) {
        print(id, text, segmenter.segment(text));
    }

    abstract void print(@Nullable String id, String text, Segments words);

    /** A word as one token: white space within becomes {@code joint}. */
    private static String joined(Segments words, int word, char joint) {
        String text = words.text(word);
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space) {
                joined.append(text.charAt(i));
            } else if (!isSpace(text.charAt(i - 1))) {
                joined.append(joint);
            }
        }
        return joined.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static final class Lines extends SegmentPrinter {
        private final PrintWriter out;

        Lines(PrintWriter out, WordSegmenter segmenter) {
            super(segmenter);
            this.out = out;
        }

        @Override
        void print(@Nullable String id, String text, Segments words) {
            int at = 0;
            for (int i = 0; i < words.size(); i++) {
                int lines = lineEnds(text, at, words.start(i));
                out.print("\n".repeat(lines));
                out.print(lines > 0 || i == 0 ? "" : " ");
                out.print(joined(words, i, '_'));
                at = words.end(i);
            }
            out.print("\n".repeat(Math.max(1, lineEnds(text, at, text.length()))));
        }

        /** Line ends in a stretch of white space; CR LF is one. */
        private static int lineEnds(String text, int from, int to) {
            int lines = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                lines += c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n') ? 1 : 0;
            }
            return lines;
        }
    }

    /** Numbers the sentences over all texts and names the text where one begins. */
    private static final class Conllu extends SegmentPrinter {
        private final PrintWriter out;
        private final SentenceSplitter splitter = SentenceSplitter.bundled();
        private int texts;

        Conllu(PrintWriter out, WordSegmenter segmenter) {
            super(segmenter);
            this.out = out;
        }

        @Override
        void print(@Nullable String id, String text, Segments words) {
            Segments sentences = splitter.split(text);
            String name = id == null || id.isEmpty() ? "text-" + ++texts : id;
            int word = 0;
            for (int s = 0; s < sentences.size(); s++) {
                out.print(s == 0 ? "# newdoc id = " + name + "\n" : "");
                out.print("# sent_id = " + name + "-" + (s + 1) + "\n");
                out.print("# text = " + joined(sentences, s, ' ') + "\n");
                int number = 0;
                for (; word < words.size() && words.start(word) < sentences.end(s); word++) {
                    out.print(line(words, word, ++number));
                }
                out.print('\n');
            }
        }

        private static String line(Segments words, int i, int number) {
            boolean glued = i + 1 < words.size() && words.start(i + 1) == words.end(i);
            return number + "\t" + joined(words, i, ' ') + "\t_\t_\t_\t_\t_\t_\t_\tstart_char=" + words.start(i)
                    + "|end_char=" + words.end(i) + (glued ? "|SpaceAfter=No" : "") + "\n";
        }
    }

    private static final class Json extends SegmentPrinter {
        private final PrintWriter out;
        private final SentenceSplitter splitter = SentenceSplitter.bundled();

        Json(PrintWriter out, WordSegmenter segmenter) {
            super(segmenter);
            this.out = out;
        }

        @Override
        void print(@Nullable String id, String text, Segments words) {
            Segments sentences = splitter.split(text);
            int word = 0;
            for (int s = 0; s < sentences.size(); s++) {
                ObjectNode line = JsonNodeFactory.instance.objectNode();
                if (id != null && !id.isEmpty()) {
                    line.put("id", id);
                }
                line.put("start", sentences.start(s)).put("end", sentences.end(s));
                ArrayNode list = line.putArray("words");
                for (; word < words.size() && words.start(word) < sentences.end(s); word++) {
                    list.addArray().add(words.start(word)).add(words.end(word)).add(words.text(word));
                }
                out.print(line + "\n");
            }
        }
    }
}
