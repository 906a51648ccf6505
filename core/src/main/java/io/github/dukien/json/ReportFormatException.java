package io.github.dukien.json;

/** The text is not a report in the published format. The message says where and what. */
public final class ReportFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ReportFormatException(String message) {
        super(message);
    }

    ReportFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
