package io.github.dukien.vncorenlp;

import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs VnCoreNLP so that it finds its own files, and leaves the process as it was. */
final class Surroundings {
    private Surroundings() {}

    /** With this context class loader, by which old libraries look for their settings. */
    static <T> T with(ClassLoader loader, Callable<T> call) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** VnCoreNLP's name recogniser switches java.util.logging off for the whole process while it loads: puts it back. */
    static <T> T keepingLogging(Callable<T> call) throws Exception {
        Logger root = Logger.getLogger("");
        @Nullable Level level = root.getLevel();
        Handler[] handlers = root.getHandlers();
        try {
            return call.call();
        } finally {
            root.setLevel(level);
            for (Handler handler : handlers) {
                root.removeHandler(handler);
                root.addHandler(handler);
            }
        }
    }
}
