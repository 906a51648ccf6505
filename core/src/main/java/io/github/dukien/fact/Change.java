package io.github.dukien.fact;

/** Direction of a figure that states a difference («tăng 12 vụ»), not a count. */
public enum Change {
    /** tăng, nhiều hơn. */
    UP,
    /** giảm, ít hơn. */
    DOWN
}
