package io.github.dukien.archive.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.archive.input.InputOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the bytes of a run depend on beside its inputs. Kept in {@code run.json}, so that a run is not continued with
 * other options.
 *
 * @param content what a report depends on
 * @param selection what the choice of inputs depends on
 */
record RunSettings(Map<String, String> content, Map<String, String> selection) {
    private static final JsonMapper JSON = new JsonMapper();

    static RunSettings of(ArchiveRun run) {
        InputOptions inputs = run.inputOptions();
        Map<String, String> content = new TreeMap<>(run.settings());
        content.put("engine", run.engine());
        content.put("published", String.valueOf(run.published()));
        content.put("withText", String.valueOf(run.isWithText()));
        content.put("explained", String.valueOf(run.isExplained()));
        content.put("encoding", String.valueOf(inputs.encoding()));
        content.put("format", String.valueOf(inputs.format()));
        content.put("columns", String.valueOf(inputs.columns()));
        content.put("maxChars", String.valueOf(inputs.limits().maxChars()));
        content.put("maxBytes", String.valueOf(inputs.limits().maxBytes()));
        Map<String, String> selection = new TreeMap<>();
        selection.put("include", String.join(" ", inputs.include()));
        selection.put("exclude", String.join(" ", inputs.exclude()));
        selection.put("limit", run.limit() == Long.MAX_VALUE ? "none" : String.valueOf(run.limit()));
        selection.put(
                "sample", run.sampling().share() + " seed " + run.sampling().seed());
        return new RunSettings(content, selection);
    }

    static RunSettings read(Path file) throws RunException {
        try {
            Map<String, Map<String, String>> both =
                    JSON.readValue(Files.readAllBytes(file), new TypeReference<Map<String, Map<String, String>>>() {});
            return new RunSettings(both.getOrDefault("content", Map.of()), both.getOrDefault("selection", Map.of()));
        } catch (IOException e) {
            throw new RunException(file + ": cannot be read; is it of a run? Choose another folder", e);
        }
    }

    /** The file is there when it is whole: half of it would keep the run from being continued. */
    void write(Path file) throws RunException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                Files.writeString(part, toJson() + "\n");
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw RunFiles.unwritable(file, e);
        }
    }

    private String toJson() {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new TreeMap<>(Map.of("content", content, "selection", selection)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text only", e);
        }
    }

    /** The settings in which another run differs, as {@code name: its value, not ours}. */
    List<String> differences(RunSettings other) {
        List<String> differences = new ArrayList<>();
        add(differences, content, other.content);
        add(differences, selection, other.selection);
        return differences;
    }

    private static void add(List<String> differences, Map<String, String> ours, Map<String, String> theirs) {
        ours.forEach((name, value) -> {
            String their = theirs.getOrDefault(name, "none");
            if (!value.equals(their)) {
                differences.add(name + " was " + their + " and is " + value);
            }
        });
    }
}
