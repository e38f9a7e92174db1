namespace Competency.Model;

/// <summary>The formats of files with typed columns.</summary>
public enum ColumnarFormat
{
    /// <summary>Apache Parquet, compressed with Zstandard, codes in dictionaries: small, and the one that most programs read.</summary>
    Parquet,

    /// <summary>The file format of Apache Arrow IPC, also known as Feather: not compressed, mapped into memory by its readers.</summary>
    ArrowFile,

    /// <summary>The streaming format of Apache Arrow IPC, for sending a table from one process to another.</summary>
    ArrowStream,
}
