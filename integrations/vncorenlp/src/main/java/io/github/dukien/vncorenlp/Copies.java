package io.github.dukien.vncorenlp;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The loaded copies of VnCoreNLP. A thread takes one for a text and gives it back; with one copy that is a lock. */
final class Copies {
    private final BlockingQueue<Pipeline> idle;

    Copies(List<Pipeline> pipelines) {
        idle = new ArrayBlockingQueue<>(pipelines.size(), true, pipelines);
    }

    /** Waits for a copy; an interruption is kept for later, as segmenting never throws. */
    Pipeline take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return idle.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void giveBack(Pipeline pipeline) {
        idle.add(pipeline);
    }
}
