package io.github.dukien.cli.input;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from text files, directories ({@code .txt}, recursively, sorted by path), JSON Lines ({@code .jsonl}) and
 * standard input ({@code -}, JSON Lines if it begins with a brace). What cannot be read is told to the sink, and the
 * rest is still read.
 */
public final class InputReader {
    private static final int LOOK_AHEAD = 1 << 12;

    private final InputStream stdin;
    private final @Nullable LocalDate published;

    /**
     * A reader.
     *
     * @param stdin what {@code -} reads
     * @param published the day of publication of all inputs that do not carry one beside their text
     */
    public InputReader(InputStream stdin, @Nullable LocalDate published) {
        this.stdin = stdin;
        this.published = published;
    }

    /** Whether an argument holds at most one article: then it is a text file or standard input that is no JSON Lines. */
    public static boolean isSingle(String argument) {
        return !argument.equals("-") && !isJsonLines(argument) && !Files.isDirectory(Path.of(argument));
    }

    /** Reads everything that the arguments name. */
    public void read(List<String> arguments, InputSink sink) {
        for (String argument : arguments) {
            try {
                if (!read(argument, sink)) {
                    return;
                }
            } catch (InputException e) {
                sink.problem(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                sink.problem(argument + ": cannot be read: " + TextFile.reason(e));
            }
        }
    }

    private boolean read(String argument, InputSink sink) throws IOException, InputException {
        if (argument.equals("-")) {
            return stdin(sink);
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            return directory(path, argument, sink);
        }
        if (!Files.exists(path)) {
            throw new InputException(argument, "no such file or directory; check the path");
        }
        if (isJsonLines(argument)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                return new JsonLines(in, argument, stem(path.getFileName()), published).read(sink);
            }
        }
        if (argument.endsWith(".json")) {
            throw new InputException(argument, "is JSON, not a text; give the .txt, or articles as .jsonl");
        }
        return sink.article(file(path, argument, stem(path.getFileName())));
    }

    private boolean directory(Path directory, String argument, InputSink sink) throws IOException, InputException {
        List<Path> files = texts(directory, sink);
        if (files.isEmpty()) {
            throw new InputException(argument, "no .txt files in this directory or below it");
        }
        for (Path file : files) {
            try {
                if (!sink.article(file(file, file.toString(), stem(directory.relativize(file))))) {
                    return false;
                }
            } catch (InputException e) {
                sink.problem(String.valueOf(e.getMessage()));
            }
        }
        return true;
    }

    private InputArticle file(Path path, String shown, String id) throws InputException {
        return article(TextFile.bytes(path), shown, id);
    }

    private InputArticle article(byte[] bytes, String shown, String id) throws InputException {
        if (bytes.length == 0) {
            throw new InputException(shown, "is empty (0 bytes); nothing to extract from");
        }
        String text = Utf8.decode(bytes, shown, 1);
        if (text.isBlank()) {
            throw new InputException(shown, "has no text, only white space");
        }
        return new InputArticle(
                Article.of(text).withId(id).publishedOn(published),
                new CivicReport.Origin(shown, Utf8.sha256(bytes), "UTF-8"));
    }

    private boolean stdin(InputSink sink) throws IOException, InputException {
        BufferedInputStream in = new BufferedInputStream(stdin, 1 << 16);
        if (beginsWithBrace(in)) {
            return new JsonLines(in, "-", "stdin", published).read(sink);
        }
        return sink.article(article(in.readAllBytes(), "-", ""));
    }

    private static boolean beginsWithBrace(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        int c = in.read();
        for (int i = 1; i < LOOK_AHEAD && (c >= 0 && c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF); i++) {
            c = in.read();
        }
        in.reset();
        return c == '{';
    }

    private static List<Path> texts(Path directory, InputSink sink) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".txt") && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                sink.problem(file + ": cannot be read: " + TextFile.reason(e));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static Path path(String argument) throws InputException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new InputException(argument, "not a path: " + e.getReason());
        }
    }

    private static boolean isJsonLines(String argument) {
        return argument.endsWith(".jsonl") || argument.endsWith(".ndjson");
    }

    private static String stem(@Nullable Path path) {
        String name = path == null ? "" : path.toString().replace('\\', '/');
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
