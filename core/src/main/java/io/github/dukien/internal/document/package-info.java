/**
 * References to documents by kind and number: «Chỉ thị số 11-CT/TU, ngày 1-8-2019». Start with
 * {@link io.github.dukien.internal.document.DocumentFinder}.
 */
@NullMarked
package io.github.dukien.internal.document;

import org.jspecify.annotations.NullMarked;
