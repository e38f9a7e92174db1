using System.Globalization;
using System.Text.Json.Serialization;
using Competency.Model.Diagnostics;
using Competency.Model.Text;

namespace Competency.Model;

/// <summary>A location in a source, as precise as the format allows: properties that do not apply are <see langword="null"/>.</summary>
/// <remarks>
/// A value of 16 bytes, because drafts keep the location of every part: two numbers, and a reference to what many locations share, such as
/// the file.
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public readonly record struct SourceLocation : ILocalized
{
    // 16 bytes, since every draft, statement and link holds one: as an object it took 56 bytes beside each of them (decision 0007).
    // So one reference has what locations share, a string for a file alone and a SourceScope for more, and one number is a column
    // of a text or a row of a table by its sign. Where there are both, the scope has the column; every init keeps to that.

    // The name of the file, or a SourceScope where there is more to say.
    private readonly object? _scope;

    // 0 for none.
    private readonly int _line;

    // The column if positive, the row if negative, neither if 0.
    private readonly int _position;

    internal SourceLocation(SourceScope scope, int line, int row)
    {
        _scope = scope;
        _line = line;
        _position = -row;
    }

    /// <summary>No location: the diagnostic is about everything that was read.</summary>
    public static SourceLocation None => default;

    /// <summary>The file, as the caller named it.</summary>
    public string? File
    {
        get => _scope as string ?? (_scope as SourceScope)?.File;
        init => _scope = _scope is SourceScope scope ? scope with { File = value } : value;
    }

    /// <summary>The line, from 1.</summary>
    public int? Line
    {
        get => _line > 0 ? _line : null;
        init => _line = value ?? 0;
    }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int? Column
    {
        get => _position > 0 ? _position : (_scope as SourceScope)?.Column;
        init
        {
            if (_position < 0 || _scope is SourceScope { Column: not null })
            {
                _scope = Scope with { Column = value is > 0 ? value : null };
            }
            else
            {
                _position = Math.Max(value ?? 0, 0);
            }
        }
    }

    /// <summary>The record of a table, from 1; the header row is not counted.</summary>
    public int? Row
    {
        get => _position < 0 ? -_position : null;
        init
        {
            if (_position > 0 && value is > 0)
            {
                _scope = Scope with { Column = _position };
            }

            _position = value is > 0 ? -value.Value : Math.Max(_position, 0);
        }
    }

    /// <summary>The name of the table's column, from the header row.</summary>
    public string? ColumnName
    {
        get => (_scope as SourceScope)?.ColumnName;
        init => _scope = value is null && _scope is not SourceScope ? _scope : Scope with { ColumnName = value };
    }

    /// <summary>The JSON Pointer (RFC 6901) of the value.</summary>
    public string? JsonPointer
    {
        get => (_scope as SourceScope)?.JsonPointer;
        init => _scope = value is null && _scope is not SourceScope ? _scope : Scope with { JsonPointer = value };
    }

    // Whether lines are rows of a sheet, so that all lines of a cell have one number.
    internal bool IsOfSheet
    {
        get => _scope is SourceScope { IsOfSheet: true };
        init => _scope = value || _scope is SourceScope ? Scope with { IsOfSheet = value } : _scope;
    }

    // The place within its file, for messages that already stand in it.
    internal Phrase WithinFile => Line is int line ? $"line {line}" : Phrase.Content(JsonPointer as object ?? this);

    private (string?, string?, string?) Shared => (File, ColumnName, JsonPointer);

    private SourceScope Scope => _scope as SourceScope ?? new SourceScope(_scope as string);

    /// <summary>Whether both locations agree in every property.</summary>
    public bool Equals(SourceLocation other) =>
        Line == other.Line && Column == other.Column && Row == other.Row && Shared.Equals(other.Shared);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Column, Row, Shared);

    // The place some lines further down within the same cell.
    internal SourceLocation Below(int lines) => lines == 0 || IsOfSheet ? this : this with { Line = Line + lines };

    // The place for messages that stand in another: without the file where that is the same.
    internal Phrase SeenFrom(SourceLocation place) =>
        string.Equals(File, place.File, StringComparison.Ordinal) ? WithinFile : Phrase.Content(this);

    /// <summary>The location in the usual notation: <c>file:12:5</c>, <c>file(row 7, 職能級別)</c>, <c>file#/standards/0/level</c>.</summary>
    public override string ToString() => In(null);

    /// <summary>The location in the notation of <see cref="ToString()"/>, with its words in a language.</summary>
    /// <param name="culture">
    /// The language; the default, <see langword="null"/>, is <see cref="CultureInfo.CurrentUICulture"/>. Chinese cultures give Traditional
    /// Chinese, all others English.
    /// </param>
    /// <returns>The location.</returns>
    public string GetText(CultureInfo? culture = null) => In(Translations.For(culture ?? CultureInfo.CurrentUICulture));

    string ILocalized.In(Translations? translations) => In(translations);

    private string In(Translations? translations)
    {
        string line = Line is int number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
        string column = Line is not null && Column is int position ? string.Create(CultureInfo.InvariantCulture, $":{position}") : "";
        Phrase row = Row is int record ? $"row {record}" : Phrase.None;
        string cell = string.Join(", ", new[] { row.In(translations), ColumnName ?? "" }.Where(static part => part.Length > 0));
        return $"{File}{line}{column}{(cell.Length > 0 ? $"({cell})" : "")}{(JsonPointer is null ? "" : "#" + JsonPointer)}";
    }
}
