package io.github.dukien.corenlp.comparison;

import io.github.dukien.segment.training.Treebank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The treebank UD_Vietnamese-VTB, where it stands beside the project. */
final class TreebankFolder {
    private final Path folder;

    private TreebankFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder beside the project (or beside the folder of a worktree), or null. */
    static @Nullable TreebankFolder find() {
        Path root = Path.of(System.getProperty("dukien.root", "../.."));
        for (String beside : List.of("../shared/treebank", "../../shared/treebank")) {
            if (Files.isDirectory(root.resolve(beside))) {
                return new TreebankFolder(root.resolve(beside));
            }
        }
        return null;
    }

    /** What the bundled engine was trained on. */
    Treebank training() throws IOException {
        return Treebank.read(folder.resolve("vi_vtb-ud-train.conllu"), folder.resolve("vi_vtb-ud-dev.conllu"));
    }

    /** What is measured on. */
    Treebank test() throws IOException {
        return Treebank.read(folder.resolve("vi_vtb-ud-test.conllu"));
    }
}
