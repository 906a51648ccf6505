package io.github.dukien.internal.grid;

/** What a column says, by its header. */
public enum ColumnKind {
    /** TT, STT. */
    INDEX(Group.NAMES),
    /** Nội dung, Chỉ tiêu: what is counted. */
    LABEL(Group.NAMES),
    /** Xã, Đơn vị: of whom the figures of the row speak. */
    PLACE(Group.NAMES),
    /** Năm, Quý: the period of the row. */
    TIME(Group.NAMES),
    /** ĐVT. */
    UNIT(Group.WORDS),
    /** Ghi chú, Đánh giá: no figures. */
    NOTE(Group.WORDS),
    /** Kế hoạch, Chỉ tiêu. */
    PLANNED(Group.FIGURES),
    /** Thực hiện, Kết quả, or a period. */
    DONE(Group.FIGURES),
    /** Cùng kỳ. */
    COMPARED(Group.FIGURES),
    /** Tỷ lệ, %. */
    RATE(Group.FIGURES),
    /** Cases received for mediation. */
    RECEIVED(Group.MEDIATION),
    /** Cases put to mediation. */
    MEDIATED(Group.MEDIATION),
    /** Cases mediated with success. */
    SUCCESSFUL(Group.MEDIATION),
    /** Cases mediated without success. */
    UNSUCCESSFUL(Group.MEDIATION),
    /** Cases that are not done with. */
    PENDING(Group.MEDIATION),
    /** Mediation teams. */
    TEAMS(Group.MEDIATION),
    /** Mediators. */
    MEDIATORS(Group.MEDIATION),
    /** Other figures, which the header names. */
    FIGURE(Group.FIGURES);

    private final Group group;

    ColumnKind(Group group) {
        this.group = group;
    }

    /** Whether the header of the column may open a table: it numbers or names the rows. */
    boolean isNames() {
        return group == Group.NAMES;
    }

    /** Whether figures stand in the column. */
    public boolean isFigures() {
        return group == Group.FIGURES || group == Group.MEDIATION;
    }

    /** Whether it is a figure of mediation. */
    public boolean isMediation() {
        return group == Group.MEDIATION;
    }

    private enum Group {
        NAMES,
        WORDS,
        FIGURES,
        MEDIATION
    }
}
