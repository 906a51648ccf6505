package io.github.dukien.cli.input;

/** Takes what an {@link InputReader} finds, in its order. */
public interface InputSink {
    /** Takes an article; returns whether more are wanted. */
    boolean article(InputArticle article);

    /** Takes one line about an input that cannot be read; reading goes on. */
    void problem(String line);
}
