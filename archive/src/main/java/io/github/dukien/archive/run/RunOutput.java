package io.github.dukien.archive.run;

import java.io.IOException;

/** Takes what the inputs gave, in their order, on the thread that runs. */
@FunctionalInterface
public interface RunOutput {
    /**
     * Takes one.
     *
     * @return whether more is wanted
     * @throws IOException if it cannot be written; the run ends
     */
    boolean accept(Outcome outcome) throws IOException;

    /**
     * Called several times a second while nothing is there to be taken: a time to write what was held back.
     *
     * @throws IOException if it cannot be written; the run ends
     */
    default void idle() throws IOException {}
}
