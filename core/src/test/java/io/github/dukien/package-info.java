/** Tests of the entry types, and what tests share: form tables and the probe. */
@NullMarked
package io.github.dukien;

import org.jspecify.annotations.NullMarked;
