package io.github.dukien.archive.input;

import static java.util.Objects.requireNonNull;

import io.github.dukien.archive.input.Guarded.InputException;
import io.github.dukien.archive.input.LimitedStream.Budget;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a file for what it is: an archive, a dump or a document, in gzip or not. */
final class Opener {
    private static final int HEAD = 1 << 10;
    private static final int BUFFER = 1 << 14;

    private final InputOptions options;
    private final Documents documents;
    private final RecordReader records;

    Opener(InputOptions options) {
        this.options = options;
        documents = new Documents(options);
        records = new RecordReader(options);
    }

    InputLimits limits() {
        return options.limits();
    }

    /** A file of the file system. */
    Cursor file(Path file, InputSource source, String id, Selection selection) {
        return new Guarded(source, id, () -> {
            if (Names.isZip(source.path())) {
                return new ZipCursor(file, source, id, this, selection);
            }
            return stream(Files.newInputStream(file), source, id, selection);
        });
    }

    /** A stream from outside an archive. */
    Cursor stream(InputStream in, InputSource source, String id, Selection selection) throws IOException {
        BufferedInputStream content = content(in, new Budget(limits().maxTotal()));
        String head = head(content);
        if (Names.isTar(source.path()) || head.startsWith("ustar", 257)) {
            return new TarCursor(content, source, id, this, selection);
        }
        if (head.startsWith("PK\u0003\u0004") && source.path().equals("-")) {
            throw new InputException("a zip file on standard input: name the file instead");
        }
        return leaf(content, source, id);
    }

    /** A stream from within an archive. */
    Cursor entry(InputStream in, InputSource source, String id, Budget budget) throws IOException {
        return leaf(content(in, budget), source, id);
    }

    private BufferedInputStream content(InputStream in, Budget budget) throws IOException {
        CountingStream counted = new CountingStream(in);
        BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
        if (!head(buffered).startsWith("\u001F\u008B")) {
            return buffered;
        }
        InputStream unzipped = new GZIPInputStream(buffered, BUFFER);
        return new BufferedInputStream(
                new LimitedStream(unzipped, counted::count, limits().maxRatio(), budget), BUFFER);
    }

    private Cursor leaf(BufferedInputStream in, InputSource source, String id) throws IOException {
        int maxBytes = limits().maxBytes();
        return switch (format(in, source)) {
            case TEXT -> new WholeCursor(in, source, id, maxBytes, documents::readText);
            case HTML -> new WholeCursor(in, source, id, maxBytes, documents::readHtml);
            case JSON_LINES -> new LineCursor(in, source, id, maxBytes, records::readLine);
            case CSV -> new CsvCursor(in, source, id, records, options);
        };
    }

    private InputFormat format(BufferedInputStream in, InputSource source) throws IOException {
        InputFormat asked = options.format();
        InputFormat named = Names.format(source.entry() == null ? source.path() : source.entry());
        if (asked != null || named != null) {
            return asked != null ? asked : requireNonNull(named);
        }
        return Sniffer.format(head(in));
    }

    /** The first bytes as Latin-1; the stream stays where it is. */
    private static String head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
