package io.github.dukien.archive.table;

import io.github.dukien.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet: pages of version 1, which every reader knows, packed by Snappy. Parquet's own writer is used, on the
 * few classes of Hadoop that parquet-floor stands in for.
 */
final class ParquetFile implements TableFile {
    private static final long ROW_GROUP = 16L << 20;

    private final ParquetWriter<@Nullable Object[]> writer;

    private ParquetFile(ParquetWriter<@Nullable Object[]> writer) {
        this.writer = writer;
    }

    static ParquetFile open(Table<?> table, Path file) throws IOException {
        return new ParquetFile(new ParquetRows.Builder(table, new PathOutputFile(file))
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withWriterVersion(WriterVersion.PARQUET_1_0)
                .withRowGroupSize(ROW_GROUP)
                .build());
    }

    @Override
    public void add(@Nullable Object[] cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
