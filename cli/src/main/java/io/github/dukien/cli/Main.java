package io.github.dukien.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code dukien}. */
@Command(
        name = "dukien",
        description = "Typed facts, with their source, out of Vietnamese civic reports.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    private static final Map<String, Class<?>> SUBCOMMANDS = subcommands();

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * Runs a command line and ends the process with its exit code.
     *
     * @param args the arguments, as typed
     */
    public static void main(String[] args) {
        StandardOutput out = StandardOutput.open();
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = commandLine(args).setOut(utf8(out)).setErr(err).execute(args);
        System.exit(out.end(code, err));
    }

    /**
     * The command line with its handling of errors: one line on stderr, and the exit code. picocli reads a command's options
     * by reflection, a quarter of a second for all; so only the command that {@code args} begin with is there, if they do.
     */
    static CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(new Main());
        Class<?> only = args.length > 0 ? SUBCOMMANDS.get(args[0]) : null;
        for (Class<?> subcommand : only != null ? List.<Class<?>>of(only) : SUBCOMMANDS.values()) {
            line.addSubcommand(subcommand);
        }
        return line.setParameterExceptionHandler(Main::wrongUsage).setExecutionExceptionHandler(Main::failure);
    }

    private static Map<String, Class<?>> subcommands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("extract", ExtractCommand.class);
        commands.put("convert", ConvertCommand.class);
        commands.put("report", ReportCommand.class);
        commands.put("eval", EvalCommand.class);
        commands.put("segment", SegmentCommand.class);
        commands.put("train", TrainCommand.class);
        return commands;
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
        command.getErr().println(name + ": " + message + " (see " + name + " --help)");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int failure(Exception e, CommandLine command, @Nullable ParseResult result) throws Exception {
        if (System.getenv("DUKIEN_DEBUG") != null) {
            throw e;
        }
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": failed: " + e + " (DUKIEN_DEBUG=1 shows where; please report it)");
        return 1;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Which command?");
    }

    /** Java and picocli would write in the locale's charset: under LC_ALL=C every accented letter became a question mark. */
    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"dukien " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
