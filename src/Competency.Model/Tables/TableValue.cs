using System.Globalization;

namespace Competency.Model.Tables;

/// <summary>
/// A cell of a <see cref="CatalogTable"/>: blank, or a value of the type of its column. The property with the name of that
/// type has the value; the others are <see langword="null"/>.
/// </summary>
public readonly struct TableValue : IEquatable<TableValue>
{
    private static readonly object IsInteger = new();
    private static readonly object IsNumber = new();
    private static readonly object IsBoolean = new();

    // The text itself, or one of the objects above for a value that is in _number: a row needs no boxes that way.
    private readonly object? _text;
    private readonly double _number;

    internal TableValue(string? text) => _text = text;

    internal TableValue(int? number) => (_text, _number) = (number is null ? null : IsInteger, number.GetValueOrDefault());

    internal TableValue(double? number) => (_text, _number) = (number is null ? null : IsNumber, number.GetValueOrDefault());

    internal TableValue(bool value) => (_text, _number) = (IsBoolean, value ? 1 : 0);

    /// <summary>Whether the cell has no value.</summary>
    public bool IsBlank => _text is null;

    /// <summary>The value in a column of texts; <see langword="null"/> if blank.</summary>
    public string? Text => _text as string;

    /// <summary>The value in a column of integers; <see langword="null"/> if blank.</summary>
    public int? Integer => ReferenceEquals(_text, IsInteger) ? (int)_number : null;

    /// <summary>The value in a column of numbers; <see langword="null"/> if blank.</summary>
    public double? Number => ReferenceEquals(_text, IsNumber) ? _number : null;

    /// <summary>The value in a column of booleans; <see langword="null"/> if blank.</summary>
    public bool? Boolean => ReferenceEquals(_text, IsBoolean) ? _number > 0 : null;

    /// <summary>Whether both have the same value of the same type.</summary>
    public static bool operator ==(TableValue left, TableValue right) => left.Equals(right);

    /// <summary>Whether the values or their types differ.</summary>
    public static bool operator !=(TableValue left, TableValue right) => !left.Equals(right);

    /// <summary>Whether both have the same value of the same type; texts are compared by ordinal value.</summary>
    public bool Equals(TableValue other) => Equals(_text, other._text) && _number.Equals(other._number);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TableValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_text, _number);

    /// <summary>The value as invariant text: numbers in shortest round-trip form, <c>true</c> or <c>false</c>, empty if blank.</summary>
    public override string ToString() => _text switch
    {
        null => "",
        string text => text,
        _ when Boolean is bool value => value ? "true" : "false",
        _ => _number.ToString(CultureInfo.InvariantCulture),
    };
}
