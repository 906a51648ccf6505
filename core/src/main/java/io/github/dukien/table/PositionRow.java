package io.github.dukien.table;

import io.github.dukien.fact.Person;
import io.github.dukien.fact.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * One office of a person.
 *
 * @param holder the person in the report
 * @param number of the office, from 1
 * @param position the office
 */
record PositionRow(FactRow<Person> holder, int number, Position position) {
    static List<PositionRow> of(NumberedReport in) {
        List<PositionRow> rows = new ArrayList<>();
        for (FactRow<Person> holder : FactRow.of(in, Person.class)) {
            List<Position> positions = holder.fact().positions();
            for (int i = 0; i < positions.size(); i++) {
                rows.add(new PositionRow(holder, i + 1, positions.get(i)));
            }
        }
        return rows;
    }
}
