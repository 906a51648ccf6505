/**
 * Finds people and parses their positions: names by shape and by what stands around them, offices by a grammar. Start with
 * {@link io.github.dukien.internal.person.PersonFinder}.
 */
@NullMarked
package io.github.dukien.internal.person;

import org.jspecify.annotations.NullMarked;
