/** Reading of single files for verbs that compare them; archives of inputs are read by the module {@code archive}. */
@NullMarked
package io.github.dukien.cli.input;

import org.jspecify.annotations.NullMarked;
