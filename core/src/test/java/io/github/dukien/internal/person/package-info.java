/** Properties of people and offices over long texts. */
@NullMarked
package io.github.dukien.internal.person;

import org.jspecify.annotations.NullMarked;
