/**
 * Reading of inputs: text files, directories, standard input, JSON Lines. Start with {@link io.github.dukien.cli.input.InputReader}.
 * Knows nothing of the command line, so that another module can take it over.
 */
@NullMarked
package io.github.dukien.cli.input;

import org.jspecify.annotations.NullMarked;
