package io.github.dukien.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Opens the models in this jar. They stand beside this class, since a module lets nobody but itself read its resources.
 *
 * <pre>{@code
 * byte[] model = BundledModels.read("sentences.bin");
 * }</pre>
 */
public final class BundledModels {
    private static final String INDEX = "models.properties";

    private BundledModels() {}

    /**
     * Opens a file of this jar, unchecked.
     *
     * @param name the file name of the model, without a folder
     * @return the model's bytes; the caller closes the stream
     * @throws FileNotFoundException when no model of that name is in this jar
     */
    public static InputStream open(String name) throws IOException {
        InputStream model = BundledModels.class.getResourceAsStream(name);
        if (model == null) {
            throw new FileNotFoundException("no bundled model is called " + name);
        }
        return model;
    }

    /**
     * Reads a model whole and compares it with the checksum that was written when it was trained.
     *
     * @throws IllegalStateException when the model is absent or its bytes are others
     */
    public static byte[] read(String name) {
        try (InputStream model = open(name);
                InputStream index = open(INDEX)) {
            Properties properties = new Properties();
            properties.load(index);
            byte[] bytes = model.readAllBytes();
            String expected = properties.getProperty(name + ".sha256");
            String actual = checksum(bytes);
            if (!actual.equals(expected)) {
                throw new IllegalStateException("the bundled model " + name + " is damaged: SHA-256 " + actual
                        + ", the index says " + expected + "; get the dukien-models jar again");
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException("the dukien-models jar is incomplete: " + e.getMessage(), e);
        }
    }

    /** The checksum that stands in the index for a model of these bytes. */
    public static String checksum(byte[] model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
