using System.Globalization;

namespace Competency.Model.Graphs.Exchange;

// What a graph has too much of, and how much a format takes: 500 edges.
// Unit: The key of the unit in the translations, which is its English word.
internal sealed record GraphLimit(string Unit, int Limit) : IFormattable
{
    // The limit in the language of a culture.
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string? translated = formatProvider is CultureInfo { Name.Length: > 0 } culture ? ExportTexts.Find(Unit, culture) : null;
        return translated is null ? ToString() : string.Format(CultureInfo.InvariantCulture, translated, Limit);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Limit:N0} {Unit}");
}
