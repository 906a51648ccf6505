package io.github.dukien.archive.input;

import io.github.dukien.archive.input.LimitedStream.Budget;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The documents of a tar file, in its order, which is the only one that a stream has. */
final class TarCursor implements Cursor {
    private final TarArchiveInputStream tar;
    private final Entries entries;
    private @Nullable Cursor current;

    TarCursor(InputStream in, InputSource source, String id, Opener opener, Selection selection) {
        tar = new TarArchiveInputStream(in, "UTF-8");
        entries = new Entries(
                source, id, opener, selection, new Budget(opener.limits().maxTotal()));
    }

    @Override
    public @Nullable RawInput next() throws IOException {
        while (true) {
            RawInput next = current == null ? null : current.next();
            if (next != null) {
                return next;
            }
            TarArchiveEntry entry = tar.getNextEntry();
            if (entry == null) {
                return null;
            }
            boolean file = entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() && tar.canReadEntryData(entry);
            current = file ? entries.open(entry.getName(), () -> new Unclosed(tar)) : null;
        }
    }

    @Override
    public InputSource source() {
        return entries.source();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** An entry's part of the archive's stream, which outlives the entry. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // the archive is closed by its cursor
        }
    }
}
