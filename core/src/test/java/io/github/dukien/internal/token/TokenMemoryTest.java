package io.github.dukien.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenMemoryTest {
    private final Tokenizer tokenizer = new Tokenizer(new Vocabulary());
    private final TokenMemories memories = new TokenMemories();

    @Test
    void aTableInUsedMemoryIsLikeAFreshOne() {
        TokenMemory memory = memories.take();
        tokenizer.tokenize("1/2/3 Bốn NĂM ".repeat(100), memory);
        String text = "Sáng 5/7, ông Lê Văn An\nđến xã.";
        TokenTable fresh = tokenizer.tokenize(text);
        TokenTable used = tokenizer.tokenize(text, memory);
        assertThat(used.size()).isEqualTo(fresh.size());
        for (int i = 0; i < fresh.size() + 16; i++) {
            assertThat(used.start(i)).isEqualTo(fresh.start(i));
            assertThat(used.end(i)).isEqualTo(fresh.end(i));
            assertThat(used.form(i)).isEqualTo(fresh.form(i));
            assertThat(used.kind(i)).isEqualTo(fresh.kind(i));
            assertThat(used.isCapitalized(i)).isEqualTo(fresh.isCapitalized(i));
            assertThat(used.breakBefore(i)).isEqualTo(fresh.breakBefore(i));
        }
    }

    @Test
    void memoryOfUsualTextsWaitsForTheNext() {
        TokenMemory memory = memories.take();
        tokenizer.tokenize("a ".repeat(1000), memory);
        memories.giveBack(memory);
        assertThat(memories.take()).isSameAs(memory);
    }

    @Test
    void memoryOfAHugeTextIsLetGo() {
        TokenMemory memory = memories.take();
        tokenizer.tokenize(". ".repeat(TokenMemories.MOST_CHARS), memory);
        memories.giveBack(memory);
        assertThat(memories.capacity()).isZero();
    }

    @Test
    void noMoreWaitsThanThereAreCores() {
        int cores = Runtime.getRuntime().availableProcessors();
        for (int i = 0; i < cores + 5; i++) {
            TokenMemory memory = new TokenMemory();
            tokenizer.tokenize("a ".repeat(500), memory);
            memories.giveBack(memory);
        }
        assertThat(memories.capacity()).isBetween(cores * 1000, cores * 2000);
    }
}
