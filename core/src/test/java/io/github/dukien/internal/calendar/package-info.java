/** Properties of the calendar: every day in every notation, and text that is no date. */
@NullMarked
package io.github.dukien.internal.calendar;

import org.jspecify.annotations.NullMarked;
