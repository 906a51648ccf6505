package io.github.dukien.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportFormatException;
import io.github.dukien.json.ReportReader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The reports of a JSON Lines file, plain or gzip, one at a time. A line that is no report is told and passed over. */
final class ReportLines implements AutoCloseable {
    private final Path path;
    private final BufferedReader lines;
    private final Consumer<String> problems;
    private int number;

    ReportLines(Path path, Consumer<String> problems) throws IOException {
        this.path = path;
        this.problems = problems;
        lines = new BufferedReader(new InputStreamReader(open(path), UTF_8), 1 << 16);
    }

    /** The next report, or null at the end. */
    @Nullable
    CivicReport next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                return ReportReader.read(line);
            } catch (ReportFormatException e) {
                problems.accept(path + ": line " + number + " is no report: " + e.getMessage());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static InputStream open(Path path) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            return gzip ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
