package io.github.dukien.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Opens the models in this jar. They stand beside this class, since a module lets nobody but itself read its resources.
 *
 * <pre>{@code
 * try (InputStream model = BundledModels.open("sentences.bin")) {
 *     ...
 * }
 * }</pre>
 */
public final class BundledModels {
    private BundledModels() {}

    /**
     * Opens a model.
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
}
