package io.github.dukien.cli.output;

import io.github.dukien.archive.run.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows how far a run is: on a terminal one line that is written over, elsewhere a line now and then, so that a log of a
 * night stays short. Nothing is shown in the first second.
 */
public final class ProgressLine implements Consumer<Progress> {
    private static final long FIRST = 1_000_000_000L;
    private static final long NOW_AND_THEN = 30_000_000_000L;
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final String command;
    private final boolean terminal;
    private long last = System.nanoTime();
    private boolean shown;

    /** A line on stderr, which {@code command} begins where it is no terminal. */
    public ProgressLine(PrintWriter err, String command) {
        this(err, command, isTerminal());
    }

    ProgressLine(PrintWriter err, String command, boolean terminal) {
        this.err = err;
        this.command = command;
        this.terminal = terminal;
    }

    @Override
    public void accept(Progress progress) {
        long now = System.nanoTime();
        if (shown && terminal || now - last >= (terminal ? FIRST : NOW_AND_THEN)) {
            last = now;
            show(progress);
        }
    }

    private void show(Progress progress) {
        shown = true;
        String text = text(progress);
        if (terminal) {
            String cut = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
            err.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
        } else {
            err.println(command + ": " + text);
        }
        err.flush();
    }

    /** Takes the line away, so that a message can stand in its place. */
    public void clear() {
        if (shown && terminal) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    static String text(Progress progress) {
        StringBuilder text = new StringBuilder();
        Double fraction = progress.fraction();
        if (fraction != null) {
            text.append(String.format(Locale.ROOT, "%3d%%  ", (int) (100 * fraction)));
        }
        text.append(String.format(Locale.ROOT, "%,d done", progress.done()));
        text.append(String.format(Locale.ROOT, ", %,d failed", progress.failed()));
        text.append(String.format(Locale.ROOT, ", %,.0f/s", progress.perSecond()));
        Duration left = progress.timeLeft();
        return text + (left == null ? "" : ", about " + words(left) + " left");
    }

    static String words(Duration left) {
        return left.toHours() > 0
                ? left.toHours() + " h " + left.toMinutesPart() + " min"
                : left.toMinutes() > 0 ? left.toMinutes() + " min" : Math.max(1, left.toSeconds()) + " s";
    }

    /** Linux tells it of standard error; elsewhere the guess that picocli makes for colours must do. */
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Ansi.AUTO.enabled();
        }
    }
}
