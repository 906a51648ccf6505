/** Properties of document references. */
@NullMarked
package io.github.dukien.internal.document;

import org.jspecify.annotations.NullMarked;
