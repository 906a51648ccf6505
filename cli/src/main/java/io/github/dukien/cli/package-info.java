/**
 * The command {@code dukien}: {@link io.github.dukien.cli.Main} and one class for each verb. A verb parses its options, calls the
 * library and prints.
 */
@NullMarked
package io.github.dukien.cli;

import org.jspecify.annotations.NullMarked;
