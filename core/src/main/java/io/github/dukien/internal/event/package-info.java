/** The event that an article reports, and what people do at it. */
@NullMarked
package io.github.dukien.internal.event;

import org.jspecify.annotations.NullMarked;
