package io.github.dukien.archive.table;

import static java.util.Objects.requireNonNull;

import io.github.dukien.table.Column;
import io.github.dukien.table.Decimals;
import io.github.dukien.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Rows of a table as Parquet's records. Every column is optional. */
final class ParquetRows extends WriteSupport<@Nullable Object[]> {
    private static final int BYTES = 16;

    private final Table<?> table;
    private @Nullable RecordConsumer consumer;

    private ParquetRows(Table<?> table) {
        this.table = table;
    }

    @Override
    @SuppressWarnings("deprecation") // the one that must be implemented
    public WriteContext init(Configuration configuration) {
        List<Type> fields = new ArrayList<>();
        table.columns().forEach(column -> fields.add(field(column)));
        return new WriteContext(new MessageType(table.name(), fields), Map.of());
    }

    private static Type field(Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                        .length(BYTES)
                        .as(LogicalTypeAnnotation.decimalType(Decimals.SCALE, Decimals.PRECISION))
                        .named(column.name());
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(@Nullable Object[] cells) {
        RecordConsumer out = requireNonNull(consumer);
        out.startMessage();
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            Column<?> column = table.columns().get(i);
            if (cell instanceof BigDecimal number) {
                cell = Decimals.fitted(number);
            }
            if (cell != null) {
                out.startField(column.name(), i);
                write(out, column.type(), cell);
                out.endField(column.name(), i);
            }
        }
        out.endMessage();
    }

    private static void write(RecordConsumer out, Column.Type type, Object cell) {
        switch (type) {
            case TEXT -> out.addBinary(Binary.fromString(cell.toString()));
            case INTEGER -> out.addLong(((Number) cell).longValue());
            case DECIMAL -> out.addBinary(Binary.fromConstantByteArray(decimal((BigDecimal) cell)));
            case DAY -> out.addInteger(Math.toIntExact(((LocalDate) cell).toEpochDay()));
            case FLAG -> out.addBoolean((Boolean) cell);
        }
    }

    private static byte[] decimal(BigDecimal number) {
        byte[] unscaled = number.unscaledValue().toByteArray();
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, 0, BYTES - unscaled.length, (byte) (unscaled[0] < 0 ? -1 : 0));
        System.arraycopy(unscaled, 0, bytes, BYTES - unscaled.length, unscaled.length);
        return bytes;
    }

    /** Builds Parquet's writer for a table. */
    static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
        private final Table<?> table;

        Builder(Table<?> table, OutputFile file) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // likewise
        protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration configuration) {
            return new ParquetRows(table);
        }
    }
}
