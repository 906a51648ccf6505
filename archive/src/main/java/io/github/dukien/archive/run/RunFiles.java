package io.github.dukien.archive.run;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files of a run in their folder. A run that does inputs again moves what is there to the names of the earlier run,
 * from which it takes what has not changed, and deletes them at its end.
 */
record RunFiles(Path folder) {
    Path reports() {
        return folder.resolve("reports.jsonl");
    }

    Path ledger() {
        return folder.resolve("ledger.jsonl");
    }

    Path settings() {
        return folder.resolve("run.json");
    }

    Path earlierReports() {
        return folder.resolve("earlier-reports.jsonl");
    }

    Path earlierLedger() {
        return folder.resolve("earlier-ledger.jsonl");
    }

    Path earlierSettings() {
        return folder.resolve("earlier-run.json");
    }

    boolean isEmpty() {
        return !Files.exists(settings()) && !Files.exists(ledger()) && !Files.exists(reports());
    }

    boolean hasEarlier() {
        return Files.exists(earlierLedger());
    }

    /** Moves the run aside; the ledger last, so that a run broken off in between is moved again. */
    void moveAside() throws RunException {
        move(settings(), earlierSettings());
        move(reports(), earlierReports());
        move(ledger(), earlierLedger());
    }

    void deleteEarlier() throws RunException {
        try {
            Files.deleteIfExists(earlierLedger());
            Files.deleteIfExists(earlierReports());
            Files.deleteIfExists(earlierSettings());
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static void move(Path from, Path to) throws RunException {
        try {
            if (Files.exists(from)) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(from, e);
        }
    }

    /** It cannot be begun. */
    static RunException unwritable(Path path, IOException e) {
        return new RunException(path + ": cannot be written: " + reason(e), e);
    }

    /** It cannot be written to its end. */
    static RunException brokenOff(Path path, IOException e) {
        return new RunException(
                path + ": cannot be written: " + reason(e) + "; what is done is kept, --resume goes on", e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        if (e instanceof ClosedByInterruptException) {
            return "interrupted";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
