package io.github.dukien.archive.input;

import java.nio.file.Path;

/** An argument that names files by a glob, which the shell left to us: {@code 'pages/2009-*}{@code /*.htm'}. */
final class GlobArgument {
    private GlobArgument() {}

    static boolean isGlob(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('{') >= 0 || path.indexOf('[') >= 0;
    }

    /** The folder above the first part with a wildcard. */
    static Path root(Path argument) {
        Path root = argument.isAbsolute() ? argument.getRoot() : Path.of("");
        for (int i = 0; i < wild(argument); i++) {
            root = root.resolve(argument.getName(i));
        }
        return root;
    }

    /** The glob below the root. */
    static String pattern(Path argument) {
        return FolderCursor.slashes(argument.subpath(wild(argument), argument.getNameCount()));
    }

    private static int wild(Path argument) {
        int i = 0;
        while (i < argument.getNameCount() && !isGlob(argument.getName(i).toString())) {
            i++;
        }
        return i;
    }
}
