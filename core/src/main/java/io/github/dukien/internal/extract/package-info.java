/** One extractor for each fact type: mentions and their context in, typed records out. Start with FactStage. */
@NullMarked
package io.github.dukien.internal.extract;

import org.jspecify.annotations.NullMarked;
