package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.json.ReportWriter;
import io.github.dukien.testing.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Extractions work in memory that earlier ones have used: none may see what another has left. */
class MemoryReuseTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final ReportWriter WRITER = ReportWriter.create().explained();
    /** Leaves figures and names wherever a later text may look by mistake. */
    private static final String LEFTOVERS = "Ông Lê Văn An 9% 15/7 hội viên, ".repeat(40);

    @Test
    void whatAnotherTextHasLeftIsNotSeen() {
        for (String text : texts()) {
            String first = json(text);
            json(LEFTOVERS);
            assertThat(json(text)).isEqualTo(first);
        }
    }

    /** Readers look some tokens ahead, also where a text breaks off. */
    @Test
    void nothingIsReadBeyondTheEnd() {
        for (String text : texts().subList(0, 30)) {
            for (int end = 1; end < Math.min(text.length(), 400); end += 23) {
                String part = text.substring(0, end);
                String first = json(part);
                json(LEFTOVERS);
                assertThat(json(part)).isEqualTo(first);
            }
        }
    }

    @Test
    void manyThreadsGiveWhatOneGives() throws Exception {
        List<String> texts = texts();
        List<String> expected = texts.stream().map(MemoryReuseTest::json).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> found = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                for (String text : texts) {
                    found.add(threads.submit(() -> json(text)));
                }
            }
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(expected.get(i % texts.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> texts() {
        return Sample.all().stream().map(Sample::text).toList();
    }

    private static String json(String text) {
        return WRITER.toJson(EXTRACTOR.extract(Article.of(text)));
    }
}
