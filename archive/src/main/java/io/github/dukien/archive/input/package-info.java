/**
 * Documents out of folders, archives and dumps: text, HTML, JSON Lines and CSV, plain, in gzip, zip or tar, in any
 * encoding that Vietnamese pages were saved in. Start with {@link io.github.dukien.archive.input.Inputs}.
 */
@NullMarked
package io.github.dukien.archive.input;

import org.jspecify.annotations.NullMarked;
