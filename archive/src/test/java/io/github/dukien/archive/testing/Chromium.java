package io.github.dukien.archive.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of the system with a fresh profile, which logs its console and its requests. */
public final class Chromium implements AutoCloseable {
    private static final File BROWSER = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it, or skips the test with the reason. */
    public static Chromium start(Path profile) throws IOException {
        assumeTrue(Boolean.getBoolean("dukien.ci"), "a browser is started with CI=true only");
        assumeTrue(BROWSER.canExecute() && DRIVER.canExecute(), "needs Debian's chromium and chromium-driver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=vi",
                "--window-size=1400,1000",
                "--user-data-dir=" + Files.createDirectories(profile));
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        Chromium browser = new Chromium(new ChromeDriver(service, options));
        browser.driver.get("about:blank");
        browser.requests(); // those of the start page
        return browser;
    }

    /** Opens a file and waits until its script says that it is ready. */
    public void open(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
        await("return document.documentElement.dataset.ready === 'true'");
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public String text(String script, Object... arguments) {
        return String.valueOf(run(script, arguments));
    }

    /** Polls a condition for at most a minute. */
    public void await(String condition, Object... arguments) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!Boolean.TRUE.equals(run(condition, arguments))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never true: " + condition + "; console: " + console());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Emulates media features and a media type, "" for the screen's own. */
    public void media(String type, Map<String, String> features) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        type,
                        "features",
                        features.entrySet().stream()
                                .map(e -> Map.of("name", e.getKey(), "value", e.getValue()))
                                .toList()));
    }

    /** The window's inner size. */
    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void screenshot(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What the console got since the last call. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What went over the network, or would have, since the last call; the page itself is a file. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"url\":\"file://"))
                .filter(message -> !message.contains("\"url\":\"data:")) // the browser's own icons in controls
                .filter(message -> !message.contains("\"url\":\"about:blank"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
