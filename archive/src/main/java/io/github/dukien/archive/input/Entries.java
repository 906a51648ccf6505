package io.github.dukien.archive.input;

import io.github.dukien.archive.input.Guarded.InputException;
import io.github.dukien.archive.input.LimitedStream.Budget;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What zip and tar have in common: names that are only labels, selection, no archives within archives. */
final class Entries {
    private final InputSource source;
    private final String id;
    private final Opener opener;
    private final Selection selection;
    private final Budget budget;

    Entries(InputSource source, String id, Opener opener, Selection selection, Budget budget) {
        this.source = source;
        this.id = id;
        this.opener = opener;
        this.selection = selection;
        this.budget = budget;
    }

    /** A cursor over an entry, null if it is not wanted. */
    @Nullable
    Cursor open(String rawName, Content content) {
        String path = Names.path(rawName);
        InputSource place = new InputSource(source.path(), Names.label(rawName), 0);
        String name = id + "/" + Names.withoutExtension(path);
        if (selection.opens(path)) {
            return new Guarded(place, name, () -> {
                throw new InputException("an archive within an archive: unpack it first");
            });
        }
        if (!selection.accepts(path)) {
            return null;
        }
        return new Guarded(place, name, () -> opener.entry(content.open(), place, name, budget));
    }

    InputSource source() {
        return source;
    }

    /** Opens an entry's bytes. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
