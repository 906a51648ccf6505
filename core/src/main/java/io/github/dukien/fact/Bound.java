package io.github.dukien.fact;

/** How a stated figure bounds the real one. */
public enum Bound {
    /** The figure itself (also lên tới, có đến, đúng). */
    EXACT,
    /** trên, hơn, ít nhất, tối thiểu, không dưới, vượt, trở lên. */
    AT_LEAST,
    /** dưới, không quá, tối đa, chưa đầy, chưa tới, trở xuống. */
    AT_MOST,
    /** gần, ngót, khoảng, chừng, xấp xỉ, trên dưới, ước. */
    APPROX
}
