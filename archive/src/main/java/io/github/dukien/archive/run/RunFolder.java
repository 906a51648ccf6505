package io.github.dukien.archive.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run's folder: reports and ledger, which grow together. */
final class RunFolder implements RunOutput, Closeable {
    private static final int MOST_WAITING = 1 << 18;
    private static final long LONGEST_WAIT = 1_000_000_000;

    private final RunFiles files;
    private final LineFile ledger;
    private final LineFile reports;
    private @Nullable EarlierRun earlier;
    private Tally tally = new Tally();
    private @Nullable LineReader doneRows;
    private long rows;
    private long flushed = System.nanoTime();

    private RunFolder(RunFiles files, LineFile ledger, LineFile reports) {
        this.files = files;
        this.ledger = ledger;
        this.reports = reports;
    }

    static RunFolder open(Path path, ArchiveRun.Start start, RunSettings settings) throws IOException {
        RunFiles files = new RunFiles(path);
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw RunFiles.unwritable(path, e);
        }
        if (start == ArchiveRun.Start.FRESH && !files.isEmpty()) {
            throw new RunException(
                    path + ": holds a run already; continue it with --resume or --redo, or choose another folder");
        }
        boolean redone = start == ArchiveRun.Start.REDO && !files.hasEarlier();
        if (redone) {
            try (LineFile before = LineFile.open(files.ledger())) {
                before.lock();
            }
            files.moveAside();
        }
        return open(files, settings);
    }

    private static RunFolder open(RunFiles files, RunSettings settings) throws IOException {
        LineFile ledger = LineFile.open(files.ledger());
        LineFile reports = LineFile.open(files.reports());
        RunFolder folder = new RunFolder(files, ledger, reports);
        try {
            ledger.lock();
            folder.continueWith(settings);
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void continueWith(RunSettings settings) throws IOException {
        if (Files.exists(files.settings())) {
            RunSettings before = RunSettings.read(files.settings());
            List<String> differences = settings.differences(before);
            if (!differences.isEmpty()) {
                throw new RunException(files.folder() + ": the run here was begun with other options ("
                        + String.join(", ", differences) + "); use the same, --redo, or another folder");
            }
        } else {
            settings.write(files.settings());
        }
        Extent extent = Extent.of(files.ledger(), files.reports());
        ledger.cut(extent.ledger());
        reports.cut(extent.reports());
        tally = extent.tally();
        rows = extent.rows();
        doneRows = LineReader.open(files.ledger());
        if (files.hasEarlier()) {
            boolean same = Files.exists(files.earlierSettings())
                    && RunSettings.read(files.earlierSettings()).content().equals(settings.content());
            earlier = same ? EarlierRun.open(files) : null;
        }
    }

    /** Results of the run before, to take over what has not changed; null if there is none of use. */
    @Nullable
    EarlierRun earlier() {
        return earlier;
    }

    Tally tally() {
        return tally;
    }

    /**
     * Whether a row of the ledger tells of an input already; asked for all inputs in turn.
     *
     * @throws UncheckedIOException of a {@link RunException} if it tells of another one
     */
    boolean hasDone(Task task) {
        if (rows == 0) {
            return false;
        }
        try {
            String line = doneRows == null ? null : doneRows.next();
            String source = line == null ? "" : LedgerRow.read(line).source();
            if (!source.equals(task.source().label())) {
                throw changed(source, task.source().label());
            }
            rows--;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunException changed(String then, String now) {
        return new RunException(files.folder() + ": the inputs are not those of the run that was broken off: where "
                + then + " stood is now " + now + "; --redo keeps what has not changed");
    }

    @Override
    public boolean accept(Outcome outcome) throws IOException {
        if (outcome.rendered() != null) {
            reports.add(outcome.rendered());
        }
        ledger.add(outcome.row().toJson());
        if (reports.waiting() + ledger.waiting() > MOST_WAITING) {
            flush();
        } else {
            idle();
        }
        return true;
    }

    @Override
    public void idle() throws IOException {
        if (ledger.waiting() > 0 && System.nanoTime() - flushed > LONGEST_WAIT) {
            flush();
        }
    }

    /** Reports first: a report without its row is dropped when the run goes on, a row without its report would be a lie. */
    private void flush() throws IOException {
        long before = reports.written();
        reports.flush();
        try {
            ledger.flush();
        } catch (IOException e) {
            reports.cut(before);
            throw e;
        }
        flushed = System.nanoTime();
    }

    /** The last of a run: all is written; if it is complete, nothing is left of the run before. */
    void finish(boolean complete) throws IOException {
        flush();
        if (complete && rows > 0) {
            throw changed(rows + " more", "nothing");
        }
        if (complete) {
            closeEarlier();
            files.deleteEarlier();
        }
    }

    private void closeEarlier() throws IOException {
        if (earlier != null) {
            earlier.close();
        }
    }

    @Override
    public void close() throws IOException {
        try (ledger;
                reports) {
            closeEarlier();
            if (doneRows != null) {
                doneRows.close();
            }
        }
    }
}
