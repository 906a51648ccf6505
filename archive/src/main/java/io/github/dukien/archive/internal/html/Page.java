package io.github.dukien.archive.internal.html;

import io.github.dukien.archive.internal.charset.Decoded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page.
 *
 * @param decoded its text: stamp, title, then paragraphs, captions and byline, each a line
 * @param title the headline, which the text has too; null if there is none
 * @param published day of publication by the page's metadata, null if they say nothing
 */
public record Page(
        Decoded decoded, @Nullable String title, @Nullable LocalDate published) {}
