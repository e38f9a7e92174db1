using System.Globalization;

namespace Competency.Model.Diagnostics;

/// <summary>A place in a source, as exactly as its kind allows; what does not apply is missing.</summary>
public sealed record SourceLocation
{
    /// <summary>No place: the finding is about the whole of what was read.</summary>
    public static SourceLocation None { get; } = new();

    /// <summary>The file, as the caller named it.</summary>
    public string? File { get; init; }

    /// <summary>The line, counted from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The column in UTF-16 units, counted from 1.</summary>
    public int? Column { get; init; }

    /// <summary>The record of a table, counted from 1 without its heading.</summary>
    public int? Row { get; init; }

    /// <summary>The heading of the table's column.</summary>
    public string? ColumnName { get; init; }

    /// <summary>The JSON Pointer (RFC 6901) of the value.</summary>
    public string? JsonPointer { get; init; }

    /// <summary>The place within its file, for messages that already stand in it.</summary>
    internal string WithinFile => Line is int line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : JsonPointer ?? ToString();

    /// <summary>The place for messages that stand in another: without the file where that is the same.</summary>
    internal string SeenFrom(SourceLocation place) => string.Equals(File, place.File, StringComparison.Ordinal) ? WithinFile : ToString();

    /// <summary>The place as people write it: <c>file:12:5</c>, <c>file(row 7, 職能級別)</c>, <c>file#/standards/0/level</c>.</summary>
    public override string ToString()
    {
        string line = Line is int number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
        string column = Line is not null && Column is int position ? string.Create(CultureInfo.InvariantCulture, $":{position}") : "";
        string row = Row is int record ? string.Create(CultureInfo.InvariantCulture, $"row {record}") : "";
        string cell = string.Join(", ", new[] { row, ColumnName ?? "" }.Where(part => part.Length > 0));
        return $"{File}{line}{column}{(cell.Length > 0 ? $"({cell})" : "")}{(JsonPointer is null ? "" : "#" + JsonPointer)}";
    }
}
