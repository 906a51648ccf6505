package io.github.dukien.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the page's data: script elements that no browser runs, each holding gzip in base64, so that no character of an
 * article ever stands in the markup. Of {@code text/html} only the element itself is left to get right.
 */
final class DataWriter implements AutoCloseable {
    private final OutputStream file;

    DataWriter(Path path) throws IOException {
        file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    }

    /** Opens an element; closing the writer closes it. Only one may be open. */
    Writer open(String id) throws IOException {
        file.write(("<script type=\"application/gzip\" id=\"" + id + "\">").getBytes(UTF_8));
        OutputStream base64 = Base64.getEncoder().wrap(new Element(file));
        return new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(base64, 1 << 13), UTF_8), 1 << 15);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Ends with the element's end and leaves the file open. */
    private static final class Element extends FilterOutputStream {
        Element(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.write("</script>\n".getBytes(UTF_8));
        }
    }
}
