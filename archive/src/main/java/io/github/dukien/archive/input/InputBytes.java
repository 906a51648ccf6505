package io.github.dukien.archive.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** How much there is to read, for a guess at the time it takes. */
public final class InputBytes {
    private InputBytes() {}

    /**
     * The bytes of the files behind some arguments, as they lie on the disk. Looks at names and sizes only.
     *
     * @return -1 if nobody can know: standard input, or a glob
     */
    public static long of(List<Path> arguments, InputOptions options) {
        long[] sum = {0};
        for (Path argument : arguments) {
            if (!Files.exists(argument)) {
                return -1;
            }
            try {
                Files.walkFileTree(argument, new Sizes(argument, options, sum));
            } catch (IOException e) {
                return -1;
            }
        }
        return sum[0];
    }

    private static final class Sizes extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Selection selection;
        private final long[] sum;

        Sizes(Path root, InputOptions options, long[] sum) {
            this.root = root;
            this.sum = sum;
            selection = new Selection(Globs.of(options.include()), Globs.of(options.exclude()));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = FolderCursor.slashes(root.relativize(file));
            boolean read = file.equals(root) || selection.opens(relative) || selection.accepts(relative);
            sum[0] += read ? attributes.size() : 0;
            return Thread.interrupted() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
