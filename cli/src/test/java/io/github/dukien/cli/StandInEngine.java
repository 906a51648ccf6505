package io.github.dukien.cli;

import io.github.dukien.NameEvidence;
import io.github.dukien.NameEvidenceProvider;
import io.github.dukien.fact.Span;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.segment.WordSegmenterProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Stands in for an optional artifact: cuts at white space, and takes one name for one. */
public final class StandInEngine implements WordSegmenterProvider, NameEvidenceProvider {
    private static final String NAME = "Bằng Lăng";

    @Override
    public String name() {
        return "vncorenlp";
    }

    @Override
    public Engine open(Path files, Consumer<String> warnings) {
        if (files != null && files.endsWith("missing")) {
            throw new IllegalStateException("get it there, put it here");
        }
        warnings.accept("from " + files);
        return new Engine();
    }

    static final class Engine implements WordSegmenter, NameEvidence {
        @Override
        public Segments segment(String text) {
            List<MatchResult> words =
                    Pattern.compile("\\S+").matcher(text).results().toList();
            return Segments.of(
                    text,
                    words.stream().mapToInt(MatchResult::start).toArray(),
                    words.stream().mapToInt(MatchResult::end).toArray());
        }

        @Override
        public List<Span> names(String text) {
            int start = text.indexOf(NAME);
            return start < 0 ? List.of() : List.of(new Span(start, start + NAME.length()));
        }
    }
}
