using System.Text.Json;

namespace Competency.Model.Csv.Frameworks;

// Scales of levels as learning systems tell them: by the names of the levels, of which the scale keeps number and order.
internal static class ScaleCells
{
    private const int MostNamed = 100;

    // The scale of levels with these names, from low to high; none if there are no names.
    public static IEnumerable<LevelScale> OfNames(IEnumerable<string> names)
    {
        string[] trimmed = [.. names.Select(static name => name.Trim()).Where(static name => name.Length > 0)];
        return trimmed.Length == 0 ? [] : [new LevelScale(string.Join(", ", trimmed), 1, trimmed.Length, WholeNumbers: true)];
    }

    // The scale of levels with these scores, from low to high; null if there are none.
    public static LevelScale? OfScores(IReadOnlyList<(double Score, string Name)> levels)
    {
        if (levels.Count == 0)
        {
            return null;
        }

        string id = string.Join(", ", levels.Select(static level => level.Name).Where(static name => name.Length > 0));
        return new LevelScale(
            id.Length > 0 ? id : "levels",
            levels[0].Score,
            levels[^1].Score,
            levels.All(static level => double.IsInteger(level.Score)));
    }

    // The names of a scale's levels: those in its id, else its numbers; null if it has none.
    public static string[]? NamesOf(LevelScale scale)
    {
        string[] named = scale.Id.Split(", ");
        if (OfNames(named).SequenceEqual([scale]))
        {
            return named;
        }

        bool hasNumbers = scale is { Minimum: double low, Maximum: double high }
            && double.IsInteger(low)
            && high - low is >= 0 and < MostNamed;
        return hasNumbers
            ? [.. Enumerable.Range((int)scale.Minimum!.Value, (int)(scale.Maximum!.Value - scale.Minimum.Value) + 1)
                .Select(static level => level.ToString(System.Globalization.CultureInfo.InvariantCulture))]
            : null;
    }

    // Writes scales as they are.
    public static void Write(Utf8JsonWriter writer, IEnumerable<LevelScale> scales)
    {
        writer.WriteStartArray();
        foreach (LevelScale scale in scales)
        {
            writer.WriteStartObject();
            writer.WriteString("id", scale.Id);
            WriteNumber(writer, "minimum", scale.Minimum);
            WriteNumber(writer, "maximum", scale.Maximum);
            writer.WriteBoolean("wholeNumbers", scale.WholeNumbers);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // Reads what Write wrote.
    public static IEnumerable<LevelScale> Read(string json)
    {
        using JsonDocument? document = JsonCells.Parse(json);
        return document is null ? [] : [.. Read(document.RootElement)];
    }

    // Reads what Write wrote.
    public static IEnumerable<LevelScale> Read(JsonElement scales)
    {
        if (scales.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        foreach (JsonElement scale in scales.EnumerateArray())
        {
            if (scale.ValueKind == JsonValueKind.Object
                && scale.TryGetProperty("id", out JsonElement id)
                && JsonCells.TextOf(id) is { Length: > 0 } name)
            {
                bool isWhole = scale.TryGetProperty("wholeNumbers", out JsonElement whole) && whole.ValueKind == JsonValueKind.True;
                yield return new LevelScale(name, NumberOf(scale, "minimum"), NumberOf(scale, "maximum"), isWhole);
            }
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is double value && double.IsFinite(value))
        {
            writer.WriteNumber(name, value);
        }
    }

    private static double? NumberOf(JsonElement scale, string name) =>
        scale.TryGetProperty(name, out JsonElement number)
        && number.ValueKind == JsonValueKind.Number
        && number.TryGetDouble(out double value)
            ? value
            : null;
}
