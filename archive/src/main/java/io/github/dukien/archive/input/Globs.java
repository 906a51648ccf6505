package io.github.dukien.archive.input;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** Globs over paths with {@code /}; one without a {@code /} is held against the last name alone. */
final class Globs {
    private final List<PathMatcher> onPaths = new ArrayList<>();
    private final List<PathMatcher> onNames = new ArrayList<>();

    private Globs() {}

    /** {@code **}{@code /x} also matches x at the top, where Java's own globs want a folder. */
    static Globs of(List<String> patterns) {
        Globs globs = new Globs();
        for (String pattern : patterns) {
            List<PathMatcher> target = pattern.indexOf('/') < 0 ? globs.onNames : globs.onPaths;
            target.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
            if (pattern.startsWith("**/")) {
                target.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(3)));
            }
        }
        return globs;
    }

    /** One glob, held against whole paths even if it has no {@code /}. */
    static Globs ofPath(String pattern) {
        Globs globs = new Globs();
        globs.onPaths.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
        return globs;
    }

    boolean isEmpty() {
        return onPaths.isEmpty() && onNames.isEmpty();
    }

    boolean matches(String path) {
        try {
            Path whole = Path.of(path);
            Path name = whole.getFileName();
            return matches(onPaths, whole) || name != null && matches(onNames, name);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean matches(List<PathMatcher> matchers, Path path) {
        for (PathMatcher matcher : matchers) {
            if (matcher.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
