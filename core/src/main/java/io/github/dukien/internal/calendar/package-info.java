/** Finds and resolves dates and periods. Start with {@link io.github.dukien.internal.calendar.CalendarFinder}. */
@NullMarked
package io.github.dukien.internal.calendar;

import org.jspecify.annotations.NullMarked;
