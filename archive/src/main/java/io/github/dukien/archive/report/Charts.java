package io.github.dukien.archive.report;

import io.github.dukien.archive.report.Series.Cases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** The charts of a page as figures: title, picture, what it does and does not say, and its numbers as a table. */
final class Charts {
    private static final int MOST_BARS = 15;
    private static final int MOST_YEARS = 20;

    private final Labels labels;
    private final Series series;

    Charts(Labels labels, Series series) {
        this.labels = labels;
        this.series = series;
    }

    /** Those that there are figures for. */
    List<Element> all() {
        List<Element> figures = new ArrayList<>();
        if (!series.raised.isEmpty()) {
            figures.add(raisedByProvince());
            figures.add(raisedByYear());
            figures.add(raisedByBoth());
        }
        if (!series.mediation.isEmpty()) {
            figures.add(mediation());
        }
        if (!series.joined.isEmpty()) {
            figures.add(joined());
        }
        if (!series.members.isEmpty()) {
            figures.add(members());
        }
        return figures;
    }

    private Element raisedByProvince() {
        List<Map.Entry<String, BigDecimal>> sums = raisedProvinces();
        ChartFigure figure = new ChartFigure("raised-province", labels);
        figure.picture(BarChart.draw(
                sums.stream()
                        .limit(MOST_BARS)
                        .map(e -> new BarChart.Bar(
                                name(e.getKey()), e.getValue().doubleValue(), -1, Figures.money(e.getValue())))
                        .toList(),
                figure.titleId()));
        figure.table(
                List.of("province", "amount"),
                sums.stream()
                        .map(e -> List.of(name(e.getKey()), Figures.decimal(e.getValue(), 0)))
                        .toList());
        return figure.element();
    }

    private Element raisedByYear() {
        Map<Integer, BigDecimal> sums = raisedYears();
        List<Integer> years = span(sums);
        ChartFigure figure = new ChartFigure("raised-year", labels);
        figure.picture(YearChart.columns(
                years,
                years.stream()
                        .map(year -> sums.getOrDefault(year, BigDecimal.ZERO))
                        .map(sum -> new YearChart.Column(sum.doubleValue(), Figures.billions(sum)))
                        .toList(),
                value -> Figures.billions(BigDecimal.valueOf(value)),
                figure.titleId()));
        figure.table(
                List.of("year", "amount"),
                sums.entrySet().stream()
                        .map(e -> List.of(year(e.getKey()), Figures.decimal(e.getValue(), 0)))
                        .toList());
        return figure.element();
    }

    private Element raisedByBoth() {
        List<Integer> years = new ArrayList<>(raisedYears().keySet());
        List<Integer> shown = years.subList(Math.max(0, years.size() - 10), years.size());
        ChartFigure figure = new ChartFigure("raised-both", labels);
        figure.picture(MatrixChart.draw(
                shown.stream().map(this::year).toList(),
                raisedProvinces().stream()
                        .limit(MOST_BARS)
                        .map(e -> new MatrixChart.Row(name(e.getKey()), amounts(e.getKey(), shown)))
                        .toList(),
                figure.titleId()));
        return figure.element();
    }

    private List<BigDecimal> amounts(String province, List<Integer> years) {
        Map<Integer, BigDecimal> amounts = series.raised.getOrDefault(province, Map.of());
        return years.stream()
                .map(year -> amounts.getOrDefault(year, BigDecimal.ZERO))
                .toList();
    }

    private Element mediation() {
        List<Map.Entry<String, Cases>> rows = series.mediation.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().received()))
                .toList();
        ChartFigure figure = new ChartFigure("mediation", labels);
        figure.picture(BarChart.draw(
                rows.stream()
                        .limit(MOST_BARS)
                        .map(e -> new BarChart.Bar(
                                name(e.getKey()),
                                e.getValue().received(),
                                e.getValue().settled(),
                                cases(e.getValue())))
                        .toList(),
                figure.titleId()));
        figure.table(
                List.of("province", "received", "settled", "rate"),
                rows.stream()
                        .map(e -> List.of(
                                name(e.getKey()),
                                Figures.count(e.getValue().received()),
                                Figures.count(e.getValue().settled()),
                                Figures.percent(e.getValue().rate())))
                        .toList());
        return figure.element();
    }

    private static Label cases(Cases cases) {
        return Figures.count(cases.settled())
                .then("/", Figures.count(cases.received()))
                .then(" · ", Figures.percent(cases.rate()));
    }

    private Element joined() {
        List<Integer> years = span(series.joined);
        ChartFigure figure = new ChartFigure("joined", labels);
        figure.picture(YearChart.columns(
                years,
                years.stream()
                        .map(year -> series.joined.getOrDefault(year, 0L))
                        .map(sum -> new YearChart.Column(sum, Figures.count(sum)))
                        .toList(),
                Charts::count,
                figure.titleId()));
        figure.table(
                List.of("year", "members"),
                series.joined.entrySet().stream()
                        .map(e -> List.of(year(e.getKey()), Figures.count(e.getValue())))
                        .toList());
        return figure.element();
    }

    private Element members() {
        List<Integer> years = span(series.members);
        Map<Integer, YearChart.Spread> spreads = new TreeMap<>();
        series.members.forEach((year, totals) ->
                spreads.put(year, YearChart.Spread.of(totals.stream().sorted().toList(), Charts::count)));
        YearChart.Spread none = YearChart.Spread.of(List.of(), Charts::count);
        ChartFigure figure = new ChartFigure("members", labels);
        figure.picture(YearChart.spreads(
                years,
                years.stream().map(year -> spreads.getOrDefault(year, none)).toList(),
                Charts::count,
                figure.titleId()));
        figure.table(
                List.of("year", "statements", "quarter", "median", "threequarters"),
                spreads.entrySet().stream()
                        .map(e -> List.of(
                                year(e.getKey()),
                                Figures.count(e.getValue().count()),
                                count(e.getValue().low()),
                                e.getValue().text(),
                                count(e.getValue().high())))
                        .toList());
        return figure.element();
    }

    private Map<Integer, BigDecimal> raisedYears() {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        series.raised
                .values()
                .forEach(years -> years.forEach((year, amount) -> sums.merge(year, amount, BigDecimal::add)));
        return sums;
    }

    /** Every year from the first to the last, of which at most the latest twenty; the unknown year 0 is none. */
    private static List<Integer> span(Map<Integer, ?> byYear) {
        List<Integer> known = byYear.keySet().stream().filter(year -> year > 0).toList();
        if (known.isEmpty()) {
            return List.of(0);
        }
        int last = known.get(known.size() - 1);
        return IntStream.rangeClosed(Math.max(known.get(0), last - MOST_YEARS + 1), last)
                .boxed()
                .toList();
    }

    /** The sum of each province, the largest first. */
    private List<Map.Entry<String, BigDecimal>> raisedProvinces() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        series.raised.forEach((province, years) -> sums.put(province, sum(years)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .toList();
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> years) {
        return years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Label count(double value) {
        return Figures.count(Math.round(value));
    }

    private Label name(String province) {
        return province.isEmpty() ? labels.get("unknown") : Label.same(province);
    }

    private Label year(int year) {
        return year == 0 ? labels.get("unknown") : Label.same(String.valueOf(year));
    }
}
