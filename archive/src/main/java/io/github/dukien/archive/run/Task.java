package io.github.dukien.archive.run;

import io.github.dukien.archive.input.Input;
import io.github.dukien.archive.input.InputSource;
import io.github.dukien.archive.input.RawInput;
import org.jspecify.annotations.Nullable;

/**
 * One input of a run.
 *
 * @param source where it comes from
 * @param raw its bytes; null if there is nothing to read
 * @param reason why not, if so
 */
record Task(InputSource source, @Nullable RawInput raw, String reason) {
    static Task of(RawInput raw) {
        return new Task(raw.source(), raw, "");
    }

    int size() {
        return raw == null ? 0 : raw.size();
    }

    Input read() {
        return raw == null ? new Input.Failure("", source, null, reason) : raw.read();
    }
}
