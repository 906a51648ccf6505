package io.github.dukien;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Prints the facts of texts and files, one a line, for working on rules:
 * {@code Probe [-p 2020-07-09] [-t date,document] [-c 40] (FILE | TEXT)…}. {@code -c} shows so many characters around,
 * {@code -j} prints JSON Lines.
 */
final class Probe {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Probe() {}

    public static void main(String[] args) throws IOException {
        LocalDate published = null;
        List<String> types = List.of();
        int context = 0;
        boolean lines = false;
        FactExtractor extractor = FactExtractor.create();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "-p" -> published = args[++i].equals("-") ? null : LocalDate.parse(args[i]);
                case "-t" -> types = List.of(args[++i].split(",", -1));
                case "-j" -> lines = true;
                case "-c" -> context = Integer.parseInt(args[++i]);
                default -> {
                    Path file = Path.of(args[i].length() < 200 && args[i].indexOf('\n') < 0 ? args[i] : "-");
                    String text = Files.isRegularFile(file) ? Files.readString(file) : args[i];
                    if (lines) {
                        Article named = Article.of(text).withId(args[i]).publishedOn(published);
                        OUT.println(ReportWriter.create().toJson(extractor.extract(named)));
                        continue;
                    }
                    OUT.println("== " + (text.equals(args[i]) ? "" : args[i]));
                    Article article = Article.of(text).publishedOn(published);
                    print(extractor.extract(article), text, types, context);
                }
            }
        }
    }

    private static void print(CivicReport report, String text, List<String> types, int context) throws IOException {
        JsonNode json = MAPPER.readTree(ReportWriter.create().explained().toJson(report));
        OUT.println(json.path("metadata"));
        for (JsonNode fact : json.path("facts")) {
            if (types.isEmpty() || types.contains(fact.path("type").asText())) {
                OUT.println(FactPattern.print(List.of(fact)));
                if (context > 0) {
                    OUT.println("      "
                            + around(
                                    text,
                                    fact.path("start").asInt(),
                                    fact.path("end").asInt(),
                                    context));
                }
            }
        }
    }

    private static String around(String text, int start, int end, int context) {
        String before = text.substring(Math.max(0, start - context), start);
        String behind = text.substring(end, Math.min(text.length(), end + context));
        return (before + "[" + text.substring(start, end) + "]" + behind).replace('\n', ' ');
    }
}
