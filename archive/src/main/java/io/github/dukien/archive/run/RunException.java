package io.github.dukien.archive.run;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A run cannot begin or go on. The message is one line for people: what, where, and what to do. */
public final class RunException extends IOException {
    private static final long serialVersionUID = 1L;

    RunException(String message) {
        super(message);
    }

    RunException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
