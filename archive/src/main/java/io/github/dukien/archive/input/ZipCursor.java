package io.github.dukien.archive.input;

import io.github.dukien.archive.input.Guarded.InputException;
import io.github.dukien.archive.input.LimitedStream.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The documents of a zip file, in the order of its directory. One damaged entry does not spoil the others. */
final class ZipCursor implements Cursor {
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> directory;
    private final Entries entries;
    private final Budget budget;
    private final int maxRatio;
    private @Nullable Cursor current;

    ZipCursor(Path file, InputSource source, String id, Opener opener, Selection selection) throws IOException {
        ZipDirectory.check(file);
        zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1); // names not marked as UTF-8 may be in anything
        directory = zip.entries();
        maxRatio = opener.limits().maxRatio();
        budget = new Budget(Math.min(opener.limits().maxTotal(), bound(file, maxRatio)));
        entries = new Entries(source, id, opener, selection, budget);
    }

    /** Entries may lie upon each other, so that each is honest and all together are not. */
    private static long bound(Path file, int ratio) {
        return Math.max(1L << 26, file.toFile().length() * ratio);
    }

    @Override
    public @Nullable RawInput next() throws IOException {
        while (true) {
            RawInput next = current == null ? null : current.next();
            if (next != null) {
                return next;
            }
            if (current != null) {
                current.close();
            }
            if (budget.isSpent()) {
                throw new InputException("the rest of the archive is not read: it expands too much");
            }
            if (!directory.hasMoreElements()) {
                return null;
            }
            ZipEntry entry = directory.nextElement();
            current = entry.isDirectory() ? null : entries.open(name(entry.getName()), () -> content(entry));
        }
    }

    private InputStream content(ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new InputException("the archive names it but does not hold it");
        }
        return new LimitedStream(in, entry::getCompressedSize, maxRatio, budget);
    }

    /** Most programs write UTF-8 names without saying so. */
    private static String name(String name) {
        try {
            byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
            boolean latin = new String(bytes, StandardCharsets.ISO_8859_1).equals(name);
            return latin
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                    : name;
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    @Override
    public InputSource source() {
        return entries.source();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
