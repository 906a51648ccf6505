package io.github.dukien.vncorenlp;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Loads VnCoreNLP's jar beside the application: it sees the JDK and itself, and nobody sees it. Each loader has VnCoreNLP's
 * static fields anew, so that two of them are two copies.
 */
final class IsolatedLoader extends URLClassLoader {
    private static final String LOG4J = "log4j.properties";

    IsolatedLoader(Path jar) throws MalformedURLException {
        super("vncorenlp", new URL[] {undecoded(jar)}, ClassLoader.getPlatformClassLoader());
    }

    /** Not {@code toUri().toURL()}: VnCoreNLP takes the path of its models from this URL and does not decode %20. */
    private static URL undecoded(Path jar) throws MalformedURLException {
        return new URL("file", "", jar.toUri().getPath());
    }

    /** Its own log4j settings would print every model it loads on standard output; ours let through warnings, on stderr. */
    @Override
    public @Nullable URL findResource(String name) {
        return name.equals(LOG4J) ? IsolatedLoader.class.getResource("vncorenlp-" + LOG4J) : super.findResource(name);
    }
}
