package io.github.dukien.spark.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A master and workers of Spark on this machine. They have Spark's jars only: a job brings all else itself. */
public final class StandaloneCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String QUICK = "-XX:TieredStopAtLevel=1"; // short-lived JVMs
    private static final List<String> NOT_SPARKS = List.of(
            "dukien", "opennlp", "picocli", "junit", "assertj", "jspecify", "byte-buddy", "apiguardian", "opentest4j");

    private final Path dir;
    private final String master;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(Path dir, String master) {
        this.dir = dir;
        this.master = master;
    }

    /** Starts it; whatever it writes is in a folder. */
    public static StandaloneCluster start(Path dir, int workers) throws IOException {
        Path jars = Files.createDirectories(dir.resolve("home/jars"));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path jar = Path.of(entry);
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && NOT_SPARKS.stream().noneMatch(name::contains)) {
                Files.createSymbolicLink(jars.resolve(name), jar.toAbsolutePath());
            }
        }
        int port = freePort();
        StandaloneCluster cluster = new StandaloneCluster(dir, "spark://" + HOST + ":" + port);
        cluster.launch("master", "org.apache.spark.deploy.master.Master", "--port", String.valueOf(port));
        for (int i = 1; i <= workers; i++) {
            String work = dir.resolve("work" + i).toString();
            cluster.launch(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    work,
                    cluster.master);
        }
        return cluster;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private void launch(String name, String main, String... arguments) throws IOException {
        List<String> command = java(main, "--host", HOST, "--webui-port", "0");
        command.addAll(Arrays.asList(arguments));
        processes.add(Processes.start(environment(), dir.resolve(name + ".log"), command));
    }

    private List<String> java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of(QUICK, "-Xmx512m", "-cp", dir.resolve("home/jars") + "/*", main));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "SPARK_HOME", dir.resolve("home").toString(), "SPARK_LOCAL_IP", HOST, "SPARK_SCALA_VERSION", "2.13");
    }

    /** Runs a job as {@code spark-submit} does, and gives what it said. */
    public String submit(String main, Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = java(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--executor-memory",
                "1g",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.extraJavaOptions=" + QUICK,
                "--class",
                main,
                jar.toString());
        command.addAll(Arrays.asList(arguments));
        return Processes.run(environment(), dir.resolve("submit.log"), command.toArray(String[]::new));
    }

    /** What the executors logged. */
    public List<String> executorLogs() throws IOException {
        try (Stream<Path> files = Files.find(dir, 6, (file, attributes) -> file.endsWith("stderr"))) {
            List<String> logs = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                logs.add(Files.readString(file));
            }
            return logs;
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }
}
