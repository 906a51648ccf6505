package io.github.dukien.fact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one statement (a place and a period) says of grassroots mediation. At least one figure is present.
 *
 * @param source from the first figure to the last
 * @param teams tổ hòa giải
 * @param mediators hòa giải viên, thành viên of the teams
 * @param received tiếp nhận, thụ lý, phát sinh
 * @param mediated đưa ra hòa giải, where it differs from received
 * @param successful hòa giải thành
 * @param unsuccessful hòa giải không thành
 * @param pending đang hòa giải
 * @param rate stated success rate in percent
 * @param figures where each figure stands
 * @param about period, scope, planned
 */
public record MediationOutcome(
        Source source,
        @Nullable Long teams,
        @Nullable Long mediators,
        @Nullable Long received,
        @Nullable Long mediated,
        @Nullable Long successful,
        @Nullable Long unsuccessful,
        @Nullable Long pending,
        @Nullable BigDecimal rate,
        Map<Figure, Span> figures,
        About about)
        implements CountedFact {
    /** Copies the map, strips trailing zeros. */
    public MediationOutcome {
        rate = Numbers.plainOrNull(rate);
        Map<Figure, Span> copy = new EnumMap<>(Figure.class);
        copy.putAll(figures);
        figures = Collections.unmodifiableMap(copy);
    }

    @Override
    public String type() {
        return "mediation";
    }

    @Override
    public MediationOutcome withSource(Source newSource) {
        return new MediationOutcome(
                newSource,
                teams,
                mediators,
                received,
                mediated,
                successful,
                unsuccessful,
                pending,
                rate,
                figures,
                about);
    }

    @Override
    public MediationOutcome withAbout(About newAbout) {
        return new MediationOutcome(
                source,
                teams,
                mediators,
                received,
                mediated,
                successful,
                unsuccessful,
                pending,
                rate,
                figures,
                newAbout);
    }

    /** The figure as a number, or null if the statement does not give it. */
    public @Nullable BigDecimal figure(Figure figure) {
        Long count = switch (figure) {
            case TEAMS -> teams;
            case MEDIATORS -> mediators;
            case RECEIVED -> received;
            case MEDIATED -> mediated;
            case SUCCESSFUL -> successful;
            case UNSUCCESSFUL -> unsuccessful;
            case PENDING -> pending;
            case RATE -> null;
        };
        return figure == Figure.RATE ? rate : count == null ? null : BigDecimal.valueOf(count);
    }

    /** The figures of a mediation statement, in the order of the components. */
    public enum Figure {
        /** tổ hòa giải. */
        TEAMS("teams"),
        /** hòa giải viên. */
        MEDIATORS("mediators"),
        /** tiếp nhận. */
        RECEIVED("received"),
        /** đưa ra hòa giải. */
        MEDIATED("mediated"),
        /** hòa giải thành. */
        SUCCESSFUL("successful"),
        /** hòa giải không thành. */
        UNSUCCESSFUL("unsuccessful"),
        /** đang hòa giải. */
        PENDING("pending"),
        /** tỷ lệ hòa giải thành. */
        RATE("rate");

        private final String json;

        Figure(String json) {
            this.json = json;
        }

        /** The name of the figure in JSON. */
        public String json() {
            return json;
        }
    }
}
