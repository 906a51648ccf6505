package io.github.dukien.archive.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Documents one after the other, each fetched when it is asked for. */
interface Cursor extends Closeable {
    /**
     * The next document, null at the end.
     *
     * @throws IOException if the rest cannot be read
     */
    @Nullable
    RawInput next() throws IOException;

    /** The place that a failure to read on belongs to. */
    InputSource source();
}
