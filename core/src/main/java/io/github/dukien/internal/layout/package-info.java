/**
 * What on the page is the article: stamp, title, dateline, paragraphs, captions, byline, furniture, and the metadata
 * they give. Start with {@link io.github.dukien.internal.layout.LayoutStage}.
 */
@NullMarked
package io.github.dukien.internal.layout;

import org.jspecify.annotations.NullMarked;
