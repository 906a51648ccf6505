/** Vietnamese civic reports to typed facts. */
@NullMarked
package io.github.dukien;

import org.jspecify.annotations.NullMarked;
