package io.github.dukien.archive.run;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** What a run before has done, found by the place and the bytes of an input. Holds two places in files for each input. */
final class EarlierRun implements Closeable {
    private static final int PIECE = 1 << 13;

    private final FileChannel ledger;
    private final FileChannel reports;
    private final LongIndex index;

    private EarlierRun(FileChannel ledger, FileChannel reports, LongIndex index) {
        this.ledger = ledger;
        this.reports = reports;
        this.index = index;
    }

    static EarlierRun open(RunFiles files) throws IOException {
        Extent extent = Extent.of(files.earlierLedger(), files.earlierReports());
        LongIndex index = new LongIndex(extent.tally().done());
        try (LineReader rows = LineReader.open(files.earlierLedger());
                LineReader lines = LineReader.open(files.earlierReports())) {
            for (long i = 0; i < extent.rows(); i++) {
                LedgerRow row = LedgerRow.read(String.valueOf(rows.next()));
                if (row.status() == LedgerRow.Status.DONE && lines.skip()) {
                    index.put(key(row.source(), row.sha256()), rows.start(), lines.start());
                }
            }
        }
        return new EarlierRun(
                FileChannel.open(files.earlierLedger(), StandardOpenOption.READ),
                FileChannel.open(files.earlierReports(), StandardOpenOption.READ),
                index);
    }

    /** What came of the same bytes from the same place, if that was a report. */
    @Nullable
    Outcome find(Task task) {
        if (task.raw() == null) {
            return null;
        }
        String source = task.source().label();
        String sha = task.raw().sha256();
        int at = index.find(key(source, sha));
        if (at < 0) {
            return null;
        }
        try {
            LedgerRow row = LedgerRow.read(line(ledger, index.first(at)));
            boolean same = row.source().equals(source) && sha.equals(row.sha256());
            return same ? new Outcome(row, line(reports, index.second(at))) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long key(String source, @Nullable String sha) {
        long hash = 0xCBF29CE484222325L; // FNV-1a; a clash is seen when the row is read
        String both = source + '\n' + sha;
        for (int i = 0; i < both.length(); i++) {
            hash = (hash ^ both.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    private static String line(FileChannel file, long start) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long at = start;
        while (file.read(piece.clear(), at) > 0) {
            byte[] bytes = piece.array();
            int end = 0;
            while (end < piece.position() && bytes[end] != '\n') {
                end++;
            }
            line.write(bytes, 0, end);
            if (end < piece.position()) {
                break;
            }
            at += end;
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (ledger;
                reports) {
            // both are only closed
        }
    }
}
